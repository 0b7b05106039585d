import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { TOKEN_HEADER } from "../../model/editing.ts";
import { EditRefused } from "./refusals.ts";

/** Bytes of a request, at most: an entry has a few hundred. */
const MOST_BYTES = 100_000;

const OWN_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
const OWN_ADDRESS = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** What is known of a request before it is read. */
type Visitor = Pick<IncomingMessage, "headers" | "method"> & {
  socket: { remoteAddress?: string | undefined };
};

/**
 * Lets in what the editor's page of this machine asks for, and nothing else: a POST of JSON with the
 * token of this start, from a page of this very server under a name that no other machine can bear
 * (against DNS rebinding). Throws EditRefused, before a letter of the request is read.
 */
export function admit({ headers, method, socket }: Visitor, token: string): void {
  if (!OWN_ADDRESS.test(socket.remoteAddress ?? "")) {
    throw new EditRefused(403, "only this machine may edit");
  }
  const host = hostOf(`http://${headers.host ?? ""}`);
  if (host === undefined || !OWN_NAMES.has(host.hostname)) {
    throw new EditRefused(403, "expected the host localhost, 127.0.0.1 or [::1]");
  }
  if (method !== "POST") throw new EditRefused(405, `got ${method ?? "no method"}, expected POST`);
  if (hostOf(headers.origin ?? "")?.host !== host.host) {
    throw new EditRefused(403, "expected a page of this server");
  }
  if (!isSame(String(headers[TOKEN_HEADER] ?? ""), token)) {
    throw new EditRefused(
      401,
      "expected the token of this start: open the address that it printed",
    );
  }
  if (!/^application\/json\b/i.test(headers["content-type"] ?? "")) {
    throw new EditRefused(415, "expected application/json");
  }
}

/** The JSON of a request. Throws EditRefused where it is too long or none. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  // The answer still goes over the connection of a request that is too long.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    parts.push(part);
    if (size <= MOST_BYTES) continue;
    request.resume();
    throw new EditRefused(413, `expected at most ${MOST_BYTES} bytes`);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new EditRefused(400, "expected JSON");
  }
}

function hostOf(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Takes the same time wherever they differ. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => createHash("sha256").update(each).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
