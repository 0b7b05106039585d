import type { GraphFile } from "../model/graph-file.ts";

/** What an editor overruled, as the graph file tells it. */
export type CorrectionRow = GraphFile["corrections"][number];

/** What editors overruled in a contact, by its index. */
export function correctionsOf({ corrections }: GraphFile, contact: number): CorrectionRow[] {
  return corrections.filter(({ contacts }) => contacts.includes(contact));
}
