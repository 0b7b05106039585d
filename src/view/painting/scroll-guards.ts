/**
 * Keeps the page's scroll free above the graph. sigma would take every turn of the wheel and every
 * touch, and its own way to prevent that has no effect on wheels; so both are stopped before they
 * reach it. What is left to it: a wheel with ctrl or ⌘, and two fingers. A tap still arrives, as
 * the click that the browser makes of it. Returns what takes the guards away.
 */
export function mountScrollGuards(stage: HTMLElement): () => void {
  const capture = { capture: true, passive: true };
  stage.addEventListener("wheel", guardWheel, capture);
  stage.addEventListener("touchstart", guardTouch, capture);
  return () => {
    stage.removeEventListener("wheel", guardWheel, capture);
    stage.removeEventListener("touchstart", guardTouch, capture);
  };
}

function guardWheel(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

function guardTouch(event: TouchEvent): void {
  if (event.touches.length < 2) event.stopPropagation();
}
