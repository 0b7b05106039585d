import type { ArticleRecord } from "../article-record.ts";
import type { FieldMap } from "../../model/field-map.ts";

/** A text of a file, or of a member of an archive. */
export interface TextDocument {
  path: string;
  text: string;
  /** How its fields are called, where a newsroom says so. */
  map: FieldMap;
}

/** An article in a document, or why there is none. */
export type Found = {
  /** Counted from 1; null where the whole document is meant. */
  line: number | null;
} & ({ record: ArticleRecord } | { failure: string });

/** A way to write articles down. */
export interface Format {
  /** As a report names it. */
  name: string;
  /** Whether a document is one article, so that what is known of it is known of the article. */
  isSingle: boolean;
  /** Whether a document is of this format, by what it begins with. */
  recognise: (document: TextDocument) => boolean;
  /** Its articles in their order. It throws for no text whatsoever. */
  read: (document: TextDocument) => Iterable<Found>;
}
