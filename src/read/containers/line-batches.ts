import { LONGEST_LINE, tooLong } from "../article-record.ts";
import { isFeed } from "../formats/feed.ts";
import type { ByteSource, Container, Member } from "./container.ts";

const NEWLINE = 0x0a;
/** A longer line in bytes is too long whatever its letters. */
const MOST_BYTES = LONGEST_LINE * 3;

/** NDJSON, some lines at a time, so that its size does not matter. */
export const lineBatches: Container = {
  name: "NDJSON",
  recognise: isNdjson,
  open: findBatches,
};

/** Whether the first two lines are an object each. */
function isNdjson(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head).trimStart();
  const end = text.indexOf("\n");
  if (!text.startsWith("{") || end < 0 || isFeed(text)) return false;
  if (!text.slice(end).trimStart().startsWith("{")) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

async function* findBatches({ path, bytes }: ByteSource): AsyncGenerator<Member> {
  let rest: Uint8Array = new Uint8Array();
  let line = 0;
  /** Bytes of a line that is too long to be kept. */
  let dropped = 0;
  for await (const piece of bytes) {
    let block: Uint8Array = piece;
    if (dropped > 0) {
      const end = piece.indexOf(NEWLINE);
      dropped += end < 0 ? piece.length : end;
      if (end < 0) continue;
      line += 1;
      yield { kind: "failure", path, line, message: tooLong(dropped) };
      dropped = 0;
      block = piece.subarray(end + 1);
    }
    if (rest.length > 0) block = Buffer.concat([rest, block]);
    const cut = block.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) {
      const content = block.subarray(0, cut);
      yield { kind: "document", path, content, linesBefore: line };
      line += countLines(content);
    }
    rest = block.subarray(cut);
    if (rest.length > MOST_BYTES) {
      dropped = rest.length;
      rest = rest.subarray(0, 0);
    }
  }
  if (dropped > 0) yield { kind: "failure", path, line: line + 1, message: tooLong(dropped) };
  if (rest.length > 0) yield { kind: "document", path, content: rest, linesBefore: line };
}

function countLines(content: Uint8Array): number {
  let count = 0;
  for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1))
    count += 1;
  return count;
}
