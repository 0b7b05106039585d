import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Budget } from "../budget.ts";
import { Unreadable } from "../unreadable.ts";
import type { ByteSource, Container, Member } from "./container.ts";

/** One file or several, packed with gzip one after another. */
export const gzip: Container = {
  name: "gzip",
  recognise: (head) => head[0] === 0x1f && head[1] === 0x8b,
  async *open(source, budget): AsyncGenerator<Member> {
    yield { ...source, kind: "bytes", bytes: unpack(source, budget) };
  },
};

async function* unpack({ bytes }: ByteSource, budget: Budget): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(bytes, { objectMode: false });
  const unzip = createGunzip();
  packed.on("error", (error) => unzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(unzip)) {
      if (!(chunk instanceof Uint8Array)) continue;
      budget.spend(chunk.length);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`broken gzip (${reason}), expected a whole file`, { cause: error });
  } finally {
    unzip.destroy();
    packed.destroy();
  }
}
