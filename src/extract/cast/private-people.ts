import type { Cast } from "./cast.ts";
import { hasName, agreeInFull } from "./cast.ts";
import type { Entity } from "./entities.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Source } from "../mentions/source.ts";
import { textOf } from "../mentions/titles.ts";
import { foldName } from "../text/fold.ts";

/** Who acts for nobody but a company, a club or himself: whoever receives them makes no contact between states. */

/** "chairman", "Chairman": titles are written in either way. */
function inEitherCase(words: string): string {
  return words.replace(/(?<![\w-])[a-z](?=[\w-])/g, (first) => `[${first}${first.toUpperCase()}]`);
}

/** What one is in business, the arts and sport, and never for a state. */
const CALLING = inEitherCase(
  "CEO|chief executive officer|managing director|chief operating officer|chief financial officer|businessman|businesswoman|entrepreneur|billionaire|tycoon|investor|singer|actor|actress|musician|composer|novelist|poet|footballer|striker|athlete|champion|philanthropist",
);

/** What one may be of a company as well as of a state. */
const POST = inEitherCase(
  "(?:co-)?chairman|(?:co-)?chairwoman|chairperson|chair|president|vice[ -]president|director|director general|chief executive|founder|head",
);

/** What stands before a post or a calling: "the executive co-chairman", "its global chief executive". */
const RANK = inEitherCase(
  "(?:(?:the|an?|its|executive|senior|global|group|deputy|acting|founding|co-founder and|chairman and|president and) )*",
);

/** Words at the end of a company's name. */
const COMPANY =
  "(?:Ltd|Limited|Inc|Corp|Corporation|Company|Co|Holdings?|PLC|plc|LLC|GmbH|AG|Industries|Enterprises|Airlines|Airways|Motors|Pharmaceuticals|Technologies|Electronics|Mines|Board of Directors|board of directors)\\b";

/** "Development Finance Corporation": a body of states. */
const PUBLIC =
  /\b(?:Finance|Development|Challenge|Reconstruction|Broadcasting|International) (?:\w+ )?Corporation\b/;

/** An office, a rank or a house that is more than a company's. */
const OFFICIAL =
  /\b(?:minister|secretary|ambassador|envoy|governor|senator|prince|princess|king|queen|sheikh|president of the republic|prime minister|chancellor|advis[eo]r|representative|general|H\.H|H\.E|HH|HE|HRH)\b/i;

const OF_COMPANY = `(?:of|at) (?:the )?(?:[\\p{Lu}&][^ ,;:()]* |of |and |& |the |directors ){0,7}?(?:[\\p{Lu}][^ ,;:()]* )?${COMPANY}`;

const BEHIND = new RegExp(
  `^(?:,| is| was)? (?:${RANK}(?:${CALLING})\\b|${RANK}(?:${POST}) ${OF_COMPANY})`,
  "u",
);
const WITHIN = new RegExp(`\\b(?:${CALLING})\\b|\\b(?:${POST}) ${OF_COMPANY}`, "u");
const BEFORE = new RegExp(
  `\\b(?:(?:${CALLING})(?: (?:of|at) (?:the )?(?:[\\p{Lu}&][^ ,;:()]* ?){1,5})?|(?:${POST}) ${OF_COMPANY}\\.?),? $`,
  "u",
);

/** A sentence, and whom it names. */
interface Told {
  text: string;
  source: Source;
  mentions: readonly Mention[];
}

const TOKENS_BEFORE = 10;
const TOKENS_BEHIND = 16;

/** Without one of these a sentence tells of nobody's calling and of no company. */
const HINT = new RegExp(`\\b(?:${CALLING}|${COMPANY})`, "u");

/** Marks those of whom a sentence says that they are in business, sport or the arts. */
export function markPrivate(cast: Cast, { text, source, mentions }: Told): void {
  if (!HINT.test(text)) return;
  for (const mention of mentions) {
    if (mention.kind !== "person" || mention.name === null || mention.known.length > 0) continue;
    if (!isPrivate(source, mention)) continue;
    const entity = findNamed(cast, mention.name);
    if (entity && entity.known.size === 0) entity.isPrivate = true;
  }
}

function findNamed(cast: Cast, name: string): Entity | undefined {
  const folded = foldName(name);
  return cast.entities.find(
    (entity) => entity.kind === "person" && hasName(entity, (own) => agreeInFull(own, folded)),
  );
}

function isPrivate(source: Source, { from, to, name }: Mention): boolean {
  const own = textOf(source, from, to);
  const at = own.indexOf(name ?? "");
  const [title, rest] = [own.slice(0, Math.max(0, at)), own.slice(at + (name ?? "").length)];
  const behind = `${rest} ${textOf(source, to, to + TOKENS_BEHIND)}`.replace(/ ,/g, ",");
  const before = `${textOf(source, Math.max(0, from - TOKENS_BEFORE), from)} ${title}`;
  const isOfCompany = BEHIND.test(behind) || BEFORE.test(before) || WITHIN.test(name ?? "");
  const said = `${before.split(/[,;]/).slice(-2).join(",")} ${behind.split(/[;.]/, 1)[0] ?? ""}`;
  return isOfCompany && !OFFICIAL.test(title) && !OFFICIAL.test(rest) && !PUBLIC.test(said);
}
