import type { ContactDate } from "../../model/report.ts";
import { resolveDate } from "../times/dates.ts";
import type { SentenceView } from "./contacts.ts";
import type { Discourse } from "../cast/discourse.ts";
import { wordsOf } from "../clauses/nodes.ts";
import type { Gathered } from "./reports.ts";

/** How many sentences later "the call" still means the contact. */
const REACH = 2;

/** What a sentence adds to the contact told just before, of which it speaks without its parties. */
export function resumeContact(
  gathered: readonly Gathered[],
  discourse: Discourse,
  sentence: SentenceView,
): void {
  const last = findResumed(gathered);
  const distance = sentence.ordinal - (last?.lastSentence ?? 0);
  if (!last || sentence.headline || distance < 1 || distance > REACH) return;
  lendChannel(last, discourse, sentence);
  lendDay(last, sentence);
  if (distance === 1 && NO_SUCH.test(sentence.folded) && last.status === "occurred")
    last.status = "denied";
}

/** The last contact; "They did not speak in Hask. The conversation was by phone": the one that was, not the one denied. */
function findResumed(gathered: readonly Gathered[]): Gathered | undefined {
  const last = gathered.at(-1);
  if (last?.status !== "denied") return last;
  const before = gathered.at(-2);
  const areSame = before?.parties.every(({ entity }) =>
    last.parties.some((other) => other.entity === entity),
  );
  return areSame === true && before?.status === "occurred" ? before : last;
}

/** "During the call", "the phone conversation": the channel of the contact told just before. */
function lendChannel(last: Gathered, { day }: Discourse, { folded }: SentenceView): void {
  if (last.mode !== "unspecified") return;
  const isOtherDay = day !== undefined && day.sentence > last.lastSentence;
  if (!WAS_BY_PHONE.test(folded) && (isOtherDay || !RESUMED_CALL.test(folded))) return;
  last.mode = "call";
}

const RESUMED_CALL =
  /\b(?:the|this|that|their|each|both) (?:(?:tele)?phone |telephonic )?calls?\b(?! (?:for|to)\b| on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d))|\bthe (?:(?:tele)?phone|telephonic) conversation\b/;

const WAS_BY_PHONE =
  /^(?:the|their|this|that) (?:conversation|exchange|discussion|talks?) (?:was|were|came|took place|was held) (?:by|over the|on the) (?:tele)?phone\b/;

/** "The conversation on Thursday evening lasted an hour": its day, where none was told. */
function lendDay(last: Gathered, { nodes, written }: SentenceView): void {
  if (last.date !== null || last.status !== "occurred" || last.background) return;
  const at = nodes.findIndex(({ kind }) => kind === "time");
  const node = nodes[at];
  if (node?.kind !== "time" || nodes.some(({ kind }, i) => kind === "time" && i !== at)) return;
  if (!RESUMED_ON.test(`${wordsOf(nodes, 0, at)} `)) return;
  const date = resolveDate(node.time.meaning, written, "past");
  if (!isOneDay(date) || isLater(date, written)) return;
  last.date = date;
  last.dateReason = `"${node.time.text}", told of it in the next sentence`;
}

/** What may stand before the day: the contact as known, and no more than that it was. */
const RESUMED_ON =
  /^(?:(?:during|in|at) )?(?:the|their|this) (?:(?:tele)?phone |telephonic |video |brief |short )?(?:call|conversation|talks|meeting|discussion|exchange) (?:, which )?(?:(?:took place|was held|were held|happened|came|was|were) )?(?:(?:by|over the|on the) (?:tele)?phone (?:, )?)?(?:late |early )?(?:on )?$/;

function isOneDay(date: ContactDate | null): date is ContactDate {
  return date !== null && date.earliest !== null && date.earliest === date.latest;
}

function isLater({ earliest }: ContactDate, written: SentenceView["written"]): boolean {
  return written !== null && (earliest ?? "") > written;
}

/** "The palace denied this, saying that no such call had taken place": of what was told just before. */
const NO_SUCH =
  /\b(?:no such|denied (?:that )?any such) (?:\w+ )?(?:call|conversation|talks|meeting|contact|visit|exchange)s? (?:(?:had|has|have|ever) ){0,2}(?:taken place|took place|happened|occurred|been held|was held|were held|existed)\b/;
