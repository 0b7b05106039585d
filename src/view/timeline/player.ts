/** How many milliseconds a step takes, the slowest first. */
export const PACES = [900, 450, 200] as const;

export interface Player {
  readonly isPlaying: boolean;
  play: () => void;
  pause: () => void;
}

/**
 * Calls `step` again and again until it says that there is no more to come; `changed` hears when it
 * begins and ends. The pace is asked for at each step, so that it may change on the way.
 */
export function createPlayer(step: () => boolean, pace: () => number, changed: () => void): Player {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const pause = (): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    changed();
  };
  const next = (): void => {
    if (!step()) return pause();
    waiting = setTimeout(next, pace());
  };
  return {
    get isPlaying() {
      return waiting !== undefined;
    },
    play() {
      if (waiting !== undefined) return;
      waiting = setTimeout(next, 0);
      changed();
    },
    pause,
  };
}
