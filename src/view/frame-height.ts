/** pym's parent names each of its frames, and takes what bears the name. */
const PYM_NAME = /^[\w-]{1,100}$/;
const PYM = "xPYMx";

/**
 * Tells the page around how high this one is, whenever that changes: a number and nothing else, in
 * Readout's form, in AMP's, and in pym's where the address says that pym asks. The height depends on
 * the width alone, so the two cannot chase each other.
 */
export function mountFrameHeight(): void {
  if (window.parent === window) return;
  const name = new URLSearchParams(location.search).get("childId") ?? "";
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: "readout:height", height }, "*");
    window.parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
    if (!PYM_NAME.test(name)) return;
    window.parent.postMessage(["pym", name, "height", height].join(PYM), "*");
  });
  observer.observe(document.body);
}
