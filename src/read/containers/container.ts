import type { ArticleFacts, ArticleRecord } from "../article-record.ts";
import type { Budget } from "../budget.ts";

/** A file's bytes as they come, under the path by which it was asked for. */
export interface ByteSource {
  path: string;
  bytes: AsyncIterable<Uint8Array>;
  /** The character set that its envelope names. */
  charset?: string | undefined;
  /** What counts where the file itself does not say it. */
  facts?: ArticleFacts | undefined;
}

/** What a container holds, a piece at a time. */
export type Member =
  /** Bytes of their own, which may be a container again. */
  | ({ kind: "bytes" } & ByteSource)
  /** A document, or a part of one with whole lines. */
  | { kind: "document"; path: string; content: Uint8Array; linesBefore: number }
  /** An article that is ready. */
  | { kind: "record"; path: string; record: ArticleRecord }
  /** What is no article, and why. */
  | { kind: "beside"; path: string; reason: string }
  | { kind: "failure"; path: string; line: number | null; message: string };

/** What is opened to find documents in it. */
export interface Container {
  /** As a report names it. */
  name: string;
  /** Whether bytes are such a container, by what they begin with. */
  recognise: (head: Uint8Array) => boolean;
  /** Its members in their order; each is read to its end, or left, before the next. */
  open: (source: ByteSource, budget: Budget) => AsyncIterable<Member>;
}
