/** Archives for tests, made as the programs of newsrooms make them, and otherwise. */
import { crc32, deflateRawSync } from "node:zlib";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface ZipMember {
  name: string;
  content: Uint8Array;
  /** Unix mode, with the kind of file. */
  mode?: number;
  /** Bit 0 says that it is locked. */
  flags?: number;
  /** 8 is deflate. */
  method?: number;
  /** What the directory says of its size, where that is not true. */
  size?: number;
}

/** A zip archive with these members. */
export function zipOf(members: readonly ZipMember[]): Buffer<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, flags = 0, method = 8, size } of members) {
    const packed = method === 8 ? deflateRawSync(content) : content;
    const path = bytesOf(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags | 0x800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size ?? content.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 3]);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), made, fields, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, entries, Buffer.from("PK\x05\x06"), end]);
}

interface StoredAnswer {
  url: string;
  body: Uint8Array | string;
  type?: string;
  status?: string;
  headers?: string;
}

/** A web archive with these answers, each after the request that it answers. */
export function warcOf(answers: readonly StoredAnswer[]): Buffer<ArrayBuffer> {
  return Buffer.concat([
    recordOf("warcinfo", "", bytesOf("software: a test\r\n")),
    ...answers.flatMap(({ url, body, type = "text/html", status = "200 OK", headers = "" }) => [
      recordOf("request", url, bytesOf(`GET ${url} HTTP/1.1\r\n\r\n`)),
      recordOf(
        "response",
        url,
        Buffer.concat([
          bytesOf(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}\r\n`),
          typeof body === "string" ? bytesOf(body) : body,
        ]),
      ),
    ]),
  ]);
}

function recordOf(type: string, url: string, content: Uint8Array): Buffer<ArrayBuffer> {
  const address = url === "" ? "" : `WARC-Target-URI: ${url}\r\n`;
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\n${address}Content-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([bytesOf(head), content, bytesOf("\r\n\r\n")]);
}
