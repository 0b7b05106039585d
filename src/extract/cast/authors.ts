import type { Article } from "../../model/article.ts";
import { agreeInFull, hasName, type Cast } from "./cast.ts";
import type { Entity } from "./entities.ts";
import { foldName } from "../text/fold.ts";

/** How far from its beginning an article says who wrote it. */
const HEAD = 600;

/** "By Ilo Dann", "By Ilo Dann and Sofia Brand in Hask": a line of its own. */
const BYLINE = /^\s*(?:written )?by ([^\n,:;.]{4,80})/gim;

/** "Mr Dann is a fellow of the Hask Institute": what is said of the author below an essay. */
const OCCUPATION =
  /(?:^|\n)\s*(?:mr|ms|mrs|dr|professor)?\.?\s*([^\n,:;.]{4,60}?) is (?:an?|the) (?:[\w-]+ ){0,3}(?:fellow|journalist|reporter|correspondent|columnist|contributor|editor|writer|author|novelist|freelancer)\b/gi;

/**
 * Marks those who wrote the article: the press is no party, whomever it met for a book. An official
 * who writes is one all the same.
 */
export function markAuthors({ entities }: Cast, { text }: Article): void {
  const head = text.slice(0, HEAD);
  const names = [...head.matchAll(BYLINE), ...text.matchAll(OCCUPATION)].flatMap(([, own = ""]) =>
    own.split(/ and | & /i).map((name) => foldName(name.replace(/ in .*$/, ""))),
  );
  for (const entity of entities)
    entity.writes = names.some((name) => hasName(entity, (own) => isOneName(own, name)));
}

export function isAuthor({ kind, known, of, offices, writes }: Entity): boolean {
  return writes && kind === "person" && of.size + offices.size + known.size === 0;
}

/** "Mr Dann" is the Ilo Dann of the byline. */
function isOneName(own: string, name: string): boolean {
  return agreeInFull(own, name) || name.endsWith(` ${own}`);
}
