/**
 * Tells the page around how high this one is, whenever that changes: a number and nothing else, in
 * Readout's form and in AMP's. The height depends on the width alone, so the two cannot chase each
 * other.
 */
export function mountFrameHeight(): void {
  if (window.parent === window) return;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: "readout:height", height }, "*");
    window.parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  });
  observer.observe(document.body);
}
