/** Tells how far long work has come; `done` clears what it wrote. */
export interface Progress {
  step: (label: string, done: number, total: number | null) => void;
  done: () => void;
}

const BAR_WIDTH = 24;
/** Milliseconds between two paintings: often enough to move, rarely enough to cost nothing. */
const PACE = 80;

/** What a bar needs of the stream that it is painted on. */
interface Screen {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** A bar on one line of a terminal; nothing at all where standard error is piped. */
export function createProgress(stream: Screen = process.stderr): Progress {
  if (stream.isTTY !== true) return { step: () => {}, done: () => {} };
  let painted = 0;
  return {
    step: (label, done, total) => {
      const now = performance.now();
      if (now - painted < PACE && done !== total) return;
      painted = now;
      stream.write(`\r\u001B[2K${label} ${barOf(done, total)}`);
    },
    done: () => {
      if (painted > 0) stream.write("\r\u001B[2K");
      painted = 0;
    },
  };
}

function barOf(done: number, total: number | null): string {
  if (total === null || total === 0) return `${done}`;
  const filled = Math.round((Math.min(done, total) / total) * BAR_WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} ${done} of ${total}`;
}
