import { createByteReader, type ByteReader } from "../byte-reader.ts";
import { saidFacts } from "../article-record.ts";
import type { Budget } from "../budget.ts";
import { streamOf } from "../byte-stream.ts";
import { charsetIn, readHttp } from "../http-message.ts";
import { Unreadable } from "../unreadable.ts";
import type { ByteSource, Container, Member } from "./container.ts";

/** A page is smaller; what is larger is passed over: bytes. */
const LARGEST_RECORD = 20_000_000;
/** Kinds of content that may hold articles. */
const ARTICLE_TYPE =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:rss|atom|xhtml)\b)/i;
/** Records about records. */
const ABOUT = new Set(["warcinfo", "request", "metadata", "revisit"]);

/** A web archive (ISO 28500): each page that was stored, under the address that it was stored from. */
export const warc: Container = {
  name: "WARC",
  recognise: (head) =>
    /^WARC\/[01]\.\d\r?\n/.test(new TextDecoder("latin1").decode(head.subarray(0, 16))),
  open: findRecords,
};

type Headers = ReadonlyMap<string, string>;

async function* findRecords({ path, bytes }: ByteSource, budget: Budget): AsyncGenerator<Member> {
  const reader = createByteReader(bytes);
  for (;;) {
    const headers = await readHeaders(reader);
    if (headers === undefined) return;
    const length = Number(headers.get("content-length"));
    if (!Number.isSafeInteger(length) || length < 0) {
      throw new Unreadable("broken WARC record without a length, expected Content-Length");
    }
    const type = headers.get("warc-type") ?? "";
    const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
    const place = `${path}#${url}`;
    if (ABOUT.has(type)) await reader.skip(length);
    else if (length > LARGEST_RECORD) {
      await reader.skip(length);
      yield { kind: "beside", path: place, reason: `record of ${Math.round(length / 1e6)} MB` };
    } else {
      const content = await reader.take(length);
      if (content.length < length)
        throw new Unreadable("WARC that is cut off, expected a whole record");
      yield openRecord(place, type, url, headers, content, budget);
    }
  }
}

/** The headers of the next record; undefined at the end. */
async function readHeaders(reader: ByteReader): Promise<Headers | undefined> {
  let version = await reader.line();
  while (version === "") version = await reader.line();
  if (version === undefined) return undefined;
  if (!version.startsWith("WARC/")) {
    throw new Unreadable(
      `broken WARC (${JSON.stringify(version.slice(0, 40))}), expected a record`,
    );
  }
  const headers = new Map<string, string>();
  for (let line = await reader.line(); line !== ""; line = await reader.line()) {
    if (line === undefined) throw new Unreadable("WARC that is cut off, expected a whole record");
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** What a record holds, as a member of the archive. */
function openRecord(
  path: string,
  type: string,
  url: string,
  headers: Headers,
  content: Uint8Array,
  budget: Budget,
): Member {
  const isHttp = type === "response" && /^https?:/i.test(url);
  const read = isHttp
    ? readHttp(content, budget)
    : { status: 200, type: headers.get("content-type") ?? "", body: content };
  if ("failure" in read) return { kind: "failure", path, line: null, message: read.failure };
  if (read.status !== 200) return { kind: "beside", path, reason: `answer ${read.status}` };
  if (read.type !== "" && !ARTICLE_TYPE.test(read.type)) {
    return { kind: "beside", path, reason: read.type.slice(0, 60) };
  }
  const facts = saidFacts({ url: url === "" ? undefined : url });
  return { kind: "bytes", path, bytes: streamOf(read.body), charset: charsetIn(read.type), facts };
}
