/** In pixels: how far a finger moves before it is told whether it brushes or scrolls. */
const SLOP = 8;

/**
 * Lets a finger brush sideways and scroll the page up and down. d3 would take every touch, so it is
 * told of none: a finger that moves sideways is a mouse to it, and one that moves along the page is
 * left to the browser (by `touch-action` in the style sheet: of a group in SVG browsers take none).
 */
export function mountFinger(group: SVGGElement): void {
  let began: PointerEvent | undefined;
  let brushing = false;
  group.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "touch" || !event.isPrimary) return;
    began = event;
    brushing = false;
  });
  group.addEventListener("pointermove", (event) => {
    if (began === undefined || event.pointerId !== began.pointerId) return;
    const sideways = Math.abs(event.clientX - began.clientX);
    if (!brushing && sideways < SLOP) return;
    if (!brushing) tell(began.target ?? group, "mousedown", began);
    brushing = true;
    tell(window, "mousemove", event);
  });
  group.addEventListener("pointerup", (event) => {
    // A browser may leave out the last movement before the finger is lifted.
    if (brushing && event.pointerId === began?.pointerId) tell(window, "mousemove", event);
    end(event);
  });
  group.addEventListener("pointercancel", end);

  function end(event: PointerEvent): void {
    if (event.pointerId !== began?.pointerId) return;
    if (brushing) tell(window, "mouseup", event);
    began = undefined;
    brushing = false;
  }
}

function tell(target: EventTarget, type: string, { clientX, clientY }: PointerEvent): void {
  const place = { clientX, clientY, view: window, bubbles: true, cancelable: true };
  target.dispatchEvent(new MouseEvent(type, place));
}
