import type { Candidate } from "./contacts.ts";
import type { Mention } from "../mentions/mention.ts";
import type { ReadSentence } from "../sentences.ts";
import { textOf } from "../mentions/titles.ts";
import type { SentenceTrace } from "../types.ts";

/** The trace of a sentence before its frames are read; its mentions are put into words where it is asked for. */
export function createTrace(
  sentence: ReadSentence,
  passedOver: readonly { cue: string; reason: string }[],
  isAsked: boolean,
): SentenceTrace {
  const mentions = isAsked ? sentence.mentions : [];
  return {
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    mentions: mentions.map((mention) => describeMention(sentence, mention)),
    read: [],
    passedOver: [...passedOver],
  };
}

function describeMention(sentence: ReadSentence, mention: Mention): string {
  const { kind, name, offices, of } = mention;
  const details = [...offices, ...of].join(", ");
  const text = textOf(sentence.source, mention.from, mention.to);
  return `"${text}" → ${kind}${name === null ? "" : ` ${name}`}${details === "" ? "" : ` (${details})`}`;
}

/** A contact that was read, in words. */
export function describeCandidate(candidate: Candidate): SentenceTrace["read"][number] {
  return {
    rule: candidate.rule,
    participants: candidate.parties.map(
      ({ entity }) => entity.name ?? [entity.titles[0] ?? "", ...entity.of].join(" ").trim(),
    ),
    date: candidate.dateReason,
    status: candidate.status,
  };
}
