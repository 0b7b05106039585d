/** Parts of the page that a link may open, by the id that stands after the "#" of the address. */
export const PARTS = ["method", "data", "embed", "picture"] as const;

/** Opens the part of the page that the address names, and goes there. */
export function openPart(): void {
  const named = PARTS.find((part) => location.hash === `#${part}`);
  const part = named && document.getElementById(named);
  if (part instanceof HTMLDialogElement && !part.open) part.showModal();
  if (!(part instanceof HTMLDetailsElement)) return;
  part.open = true;
  part.scrollIntoView({ block: "center" });
  part.querySelector("summary")?.focus({ preventScroll: true });
}
