/** A small newsroom: three articles, their graph, and a desk to correct it at. */
import { readFile } from "node:fs/promises";
import { buildGraph } from "../../../src/build/build-graph.ts";
import { createDesk, type Desk } from "../../../src/build/editing/desk.ts";
import { graphFileSchema, type GraphFile } from "../../../src/model/graph-file.ts";
import { folderOf, REFERENCE } from "../folder.ts";

export const QUOTE =
  "Norland Foreign Minister Arlen Voss spoke by phone with Sudmark Foreign Minister Mira Tolan on Tuesday about the grain ships that are held up in the strait.";
export const BY_HAND = `# The desk's own.   Spaces stay.
- { kind: rename-actor, actor: person:mira-tolan, name: Mira J. Tolan, by: Ole,   why: As she signs } # mail
`;
export const signed = { by: "Jana Roth", why: "The protocol gives the day before" };

const article = (head: string, text: string): string =>
  `Title: Ministers speak\nDate: 2021-08-04\n${head}\n\n${text}\n`;

const ARTICLES = {
  "articles/call.txt": article("Publisher: The Gazette", QUOTE),
  "articles/letter.txt": article(
    "Publisher: The Post",
    "Sudmark Foreign Minister Mira Tolan wrote to Norland Foreign Minister Arlen Vos on Monday. In a second letter on Monday Sudmark Foreign Minister Mira Tolan thanked him.",
  ),
};

export interface Newsroom {
  folder: string;
  desk: Desk;
  /** Builds anew, as the development server does after every change. */
  build: () => Promise<GraphFile>;
  /** The text of the corrections; null where there are none. */
  text: () => Promise<string | null>;
}

export async function openNewsroom(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Newsroom> {
  const folder = await folderOf({ ...REFERENCE, ...ARTICLES, ...files });
  const paths = [`${folder}/articles`];
  const desk = createDesk({ paths, root: folder, today: () => "2026-11-22" });
  return {
    folder,
    desk,
    build: async () => {
      const out = `${folder}/out`;
      await buildGraph({ paths, out, reference: `${folder}/reference`, keep: desk.learn });
      return graphFileSchema.parse(JSON.parse(await readFile(`${out}/graph.json`, "utf8")));
    },
    text: () => readFile(`${folder}/corrections.yaml`, "utf8").catch(() => null),
  };
}

/** The index of the contact between two people on a day. */
export function findContact(graph: GraphFile, ...names: string[]): string {
  const { contacts, participants, actors } = graph;
  const at = contacts.id.findIndex((_, contact) => {
    const rows = participants.actor.slice(
      contacts.participantStart[contact],
      contacts.participantStart[contact + 1],
    );
    const present = new Set(rows.map((actor) => actors.name[actor]));
    return names.every((name) => present.has(name));
  });
  return contacts.id[at] ?? "none";
}
