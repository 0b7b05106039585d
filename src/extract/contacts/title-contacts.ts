import type { Day } from "../../model/dates.ts";
import type { Mode } from "../../model/kinds.ts";
import type { ContactDate, Evidence } from "../../model/report.ts";
import { resolveMention } from "../cast/cast.ts";
import type { Candidate, SentenceView } from "./contacts.ts";
import { resolveDate } from "../times/dates.ts";
import type { Discourse } from "../cast/discourse.ts";
import type { Entity } from "../cast/entities.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf } from "../clauses/nodes.ts";
import { isBeforeNoun, isOtherTime } from "./own-times.ts";
import type { Gathered } from "./reports.ts";

/** What a sentence of the body leaves for a title to lean on. */
export interface ToldSentence {
  evidence: Omit<Evidence, "rule">;
  entities: readonly Entity[];
  /** Channel of the contact that it speaks of without its parties: "The conversation lasted an hour". */
  resumed: Mode | null;
  date: ContactDate | null;
}

/** A title is proven by what stands right below it. */
const SENTENCES_BELOW = 4;

const RESUMED =
  /\b(?:the|their|a|an) (?:[\w-]+ ){0,2}?(call|conversation|talks|meeting|discussion)\b/;
const BY_PHONE = /\b(?:calls?|(?:tele)?phone|telephonic)\b/;
const BY_VIDEO = /\b(?:video\w*|virtual)\b/;

/** Notes a sentence of the body, if it stands near enough to the title. */
export function noteTold(
  told: ToldSentence[],
  discourse: Discourse,
  { ordinal, folded, nodes, written, headline }: SentenceView,
  evidence: ToldSentence["evidence"] | null,
): void {
  if (evidence === null || headline || ordinal < 0 || ordinal >= SENTENCES_BELOW) return;
  const mentions = nodes.flatMap((node, i) =>
    node.kind === "mention" && !isTopic(nodes, i) ? [node.mention] : [],
  );
  const entities = mentions.flatMap((mention) => entitiesOf(discourse, mention));
  told.push({ evidence, entities, resumed: resumedBy(folded), date: onlyDay(nodes, written) });
}

/** "praised the rye of Keld", "Keld's rye": he is spoken about, and proves nothing. */
function isTopic(nodes: SentenceView["nodes"], at: number): boolean {
  const node = nodes[at];
  if (node?.kind !== "mention" || node.mention.members.length > 1) return false;
  return (
    node.mention.possessive ||
    /^(of|about|on|over|against|for|by|without)$/.test(wordOf(nodes[at - 1]))
  );
}

/** Everyone whom a mention names, "the foreign ministers of A and B, C and D" one by one. */
function entitiesOf(discourse: Discourse, mention: Mention): Entity[] {
  if (mention.members.length > 0)
    return mention.members.flatMap((member) => entitiesOf(discourse, member));
  const entity = mention.counterpart ? undefined : resolveMention(discourse.cast, mention);
  return entity ? [entity] : [];
}

function resumedBy(folded: string): Mode | null {
  const noun = RESUMED.exec(folded)?.[1];
  if (noun === undefined) return null;
  if (BY_VIDEO.test(folded)) return "video";
  if (BY_PHONE.test(folded)) return "call";
  return noun === "meeting" ? "meeting" : "unspecified";
}

/** The day of a sentence that names one only. */
function onlyDay(nodes: SentenceView["nodes"], written: Day | null): ContactDate | null {
  const own = nodes.flatMap((node, i) =>
    node.kind === "time" && !isOtherTime(nodes, i) && !isBeforeNoun(nodes, i) ? [node.time] : [],
  );
  const [time, ...others] = own;
  return time && others.length === 0 ? resolveDate(time.meaning, written, "past") : null;
}

/**
 * "Keld phones Ruiz" above "Keld has thanked Ruiz for the pact. The conversation took place on
 * Monday": a title proves nothing, but a sentence below it that names the same people, or that
 * speaks of the contact as known, does. Undefined where there is none, or the text itself tells it.
 */
export function gatherTitle(
  gathered: Gathered[],
  candidate: Candidate,
  told: readonly ToldSentence[],
): Gathered | undefined {
  const isTold = gathered.some(({ parties }) =>
    candidate.parties.every(({ entity }) => parties.some((other) => other.entity === entity)),
  );
  const named = told.find(({ entities }) =>
    candidate.parties.every(({ entity }) => entities.includes(entity)),
  );
  const resumed = told.find(({ resumed: mode }) => mode !== null && fits(mode, candidate.mode));
  const hasHappened = candidate.status === "occurred";
  const proofs = [named, hasHappened ? resumed : undefined].filter((each) => each !== undefined);
  const areNamed = candidate.parties.every(({ entity }) => entity.kind === "person");
  if (isTold || !areNamed || proofs.length === 0) return undefined;
  const said = hasHappened ? (resumed?.date ?? named?.date ?? null) : null;
  const kept: Gathered = {
    ...candidate,
    date: candidate.date ?? said,
    headline: false,
    evidence: [...new Set(proofs)].map(({ evidence }) =>
      Object.assign({ rule: candidate.rule }, evidence),
    ),
    lastSentence: -1,
  };
  gathered.push(kept);
  return kept;
}

function fits(resumed: Mode, mode: Mode): boolean {
  return resumed === mode || resumed === "unspecified" || mode === "unspecified";
}
