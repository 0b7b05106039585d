import type { Session } from "./session.ts";

/**
 * Lets a frame's picture rest until the reader does something with it, and again once it is out of
 * sight: a page has only so many WebGL contexts for all frames in it, and sigma is a third of the
 * frame's scripts.
 */
export function mountWaking(session: Session, host: HTMLElement): void {
  let isInSight = true;
  let isLoading = false;
  const rest = () => session.mover.set(null);
  const wake = async (): Promise<void> => {
    const { frame } = session.state.get();
    if (frame.static || session.waits.get()) return;
    if (isLoading || session.mover.get() !== null) return;
    isLoading = true;
    try {
      const [{ createYieldingStage }, { hasWebGL }] = await Promise.all([
        import("./painting/sigma-stage.ts"),
        import("./painting/webgl.ts"),
      ]);
      // Without WebGL the picture goes on resting: it answers all but pulling and nearing.
      if (isInSight && hasWebGL()) session.mover.set(createYieldingStage(rest));
    } finally {
      isLoading = false;
    }
  };
  host.addEventListener("click", () => void wake());
  host.addEventListener("keydown", () => void wake());
  host.addEventListener("wheel", (event) => asksToMove(event) && void wake(), { passive: true });
  host.addEventListener("touchstart", ({ touches }) => touches.length > 1 && void wake(), {
    passive: true,
  });
  const observer = new IntersectionObserver((entries) => {
    isInSight = entries.at(-1)?.isIntersecting ?? true;
    if (!isInSight) rest();
  });
  observer.observe(host);
}

/** Turning the wheel alone scrolls the page around. */
function asksToMove({ ctrlKey, metaKey }: WheelEvent): boolean {
  return ctrlKey || metaKey;
}
