import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Budget } from "./budget.ts";
import { Exhausted } from "./unreadable.ts";

/** An answer of a web server as an archive keeps it. */
export interface HttpMessage {
  status: number;
  /** Its content type, with the character set. */
  type: string;
  body: Uint8Array;
}

/** A page is smaller when it is unpacked: bytes. */
const LARGEST_BODY = 20_000_000;

const UNPACK: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** Reads an answer: its status, and its body without chunks and packing. */
export function readHttp(content: Uint8Array, budget: Budget): HttpMessage | { failure: string } {
  const end = endOfHeaders(content);
  const head = new TextDecoder("latin1").decode(content.subarray(0, end.from)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(head[0] ?? "")?.[1];
  if (status === undefined) return { failure: "broken answer, expected an HTTP status" };
  const headers = new Map(
    head.slice(1).map((line) => {
      const [name = "", value = ""] = line.split(/:(.*)/s);
      return [name.trim().toLowerCase(), value.trim()] as const;
    }),
  );
  const raw = content.subarray(end.to);
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  const body = isChunked ? (withoutChunks(raw) ?? raw) : raw;
  const type = headers.get("content-type") ?? "";
  const packing = headers.get("content-encoding")?.toLowerCase() ?? "";
  const unpack = Object.hasOwn(UNPACK, packing) ? UNPACK[packing] : undefined;
  if (unpack === undefined) return { status: Number(status), type, body };
  try {
    const unpacked = unpack(body, { maxOutputLength: LARGEST_BODY });
    budget.spend(unpacked.length);
    return { status: Number(status), type, body: unpacked };
  } catch (error) {
    if (error instanceof Exhausted) throw error;
    // Archives often keep the header and store the body unpacked.
    if (/^\s*[<{[]/.test(new TextDecoder("latin1").decode(body.subarray(0, 64)))) {
      return { status: Number(status), type, body };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return { failure: `broken ${packing} (${reason.slice(0, 80)}), expected a whole answer` };
  }
}

/** The character set that a content type names. */
export function charsetIn(type: string): string | undefined {
  return /\bcharset\s*=\s*["']?([\w:.-]{2,40})/i.exec(type)?.[1];
}

/** Where the headers end, and the body begins. */
function endOfHeaders(content: Uint8Array): { from: number; to: number } {
  const text = new TextDecoder("latin1").decode(content.subarray(0, 65_536));
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) return { from: content.length, to: content.length };
  return { from: end.index, to: end.index + end[0].length };
}

/** A body that was sent in chunks, in one piece; undefined where it was stored without. */
function withoutChunks(body: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length;) {
    const line = new TextDecoder("latin1").decode(body.subarray(at, at + 32));
    const size = /^([\da-f]{1,8})[^\r\n]*\r?\n/i.exec(line);
    if (size === null) return undefined;
    const length = Number.parseInt(size[1] ?? "", 16);
    if (length === 0) break;
    const from = at + size[0].length;
    chunks.push(body.subarray(from, from + length));
    at = from + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at += 1;
  }
  return Buffer.concat(chunks);
}
