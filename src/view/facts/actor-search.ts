import uFuzzy from "@leeoniya/ufuzzy";
import type { GraphFile } from "../../model/graph-file.ts";

/** An actor that a query finds, with the alias that was found where it is not the name. */
export interface SearchHit {
  actor: number;
  name: string;
  alias: string | null;
}

export interface ActorSearch {
  /** Best first. Empty where the query holds no letter. */
  find: (query: string, limit?: number) => SearchHit[];
}

interface Entry {
  actor: number;
  text: string;
  isName: boolean;
}

/** One slip of the pen a word, in the letters of any script. */
const ANY_SCRIPT = {
  intraMode: 1,
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
} as const;

/** Finds actors by name or alias, whatever the order of the words and the accents on them. */
export function createActorSearch(graph: GraphFile): ActorSearch {
  const { actors } = graph;
  const weights = contactCounts(graph);
  const entries: Entry[] = actors.name.flatMap((name, actor) => [
    { actor, text: name, isName: true },
    ...(actors.aliases[actor] ?? []).map((text) => ({ actor, text, isName: false })),
    ...officesOf(graph, actor).map((text) => ({ actor, text, isName: false })),
  ]);
  const haystack = entries.map((entry) => plainLetters(entry.text + bodiesBehind(graph, entry)));
  const matcher = new uFuzzy(ANY_SCRIPT);
  return {
    find(query, limit = 8) {
      const needle = plainLetters(query);
      const [found, info, order] = matcher.search(haystack, needle, 3, 1000);
      if (!found) return [];
      const ranked = order && info ? order.map((at) => info.idx[at]) : found;
      const hits = ranked.flatMap((at) => entries[at ?? -1] ?? []);
      return firstOfEach(order ? hits : byContacts(hits, weights), actors.name).slice(0, limit);
    },
  };
}

/** The offices that an actor held in these contacts, each once. */
function officesOf({ actors, participants, offices }: GraphFile, actor: number): string[] {
  const held = participants.actor.flatMap((each, row) => {
    const office = each === actor ? offices[participants.office[row] ?? -1] : undefined;
    return office === undefined ? [] : [office];
  });
  const last = actors.office[actor] ?? null;
  return [...new Set(last === null ? held : [last, ...held])];
}

/** What may be written before or after an office: "US secretary of state", "foreign minister of Iran". */
function bodiesBehind({ actors }: GraphFile, { actor, isName }: Entry): string {
  if (isName) return "";
  const bodies = (actors.represents[actor] ?? []).filter((body) => body !== actor);
  const names = bodies.flatMap((body) =>
    [actors.name[body] ?? ""].concat(actors.aliases[body] ?? []),
  );
  return names.length === 0 ? "" : ` ${names.join(" ")}`;
}

/** Without accents: what decomposes, and then letters of their own such as ø and ł. */
function plainLetters(text: string): string {
  return uFuzzy.latinize(text.normalize("NFKD").replace(/\p{M}/gu, ""));
}

function byContacts(hits: Entry[], weights: readonly number[]): Entry[] {
  return hits.sort((a, b) => (weights[b.actor] ?? 0) - (weights[a.actor] ?? 0));
}

function firstOfEach(hits: readonly Entry[], names: readonly string[]): SearchHit[] {
  const seen = new Map<number, SearchHit>();
  for (const { actor, text, isName } of hits) {
    const name = names[actor] ?? "";
    if (!seen.has(actor)) seen.set(actor, { actor, name, alias: isName ? null : text });
  }
  return [...seen.values()];
}

function contactCounts(graph: GraphFile): number[] {
  const counts = graph.actors.id.map(() => 0);
  for (const actor of graph.participants.actor) counts[actor] = (counts[actor] ?? 0) + 1;
  return counts;
}
