import { TITLE_HEADS } from "../rules/titles.ts";

/** "SECRETARY BLINKEN:", "MR PRICE (via interpreter):": the label of a speaker in a transcript. */
const LABEL = /^((?:\p{Lu}[\p{Lu}.'’-]+\s+){0,6}\p{Lu}[\p{Lu}.'’-]+)(?:\s*\([^)]*\))?:(?:\s+|$)/u;

/** "Prime Minister Ruiz:": not in capitals, so that a title has to tell that it is one. */
const TITLED_LABEL = /^((?:\p{Lu}[\p{L}.'’-]+\s+){1,6}\p{Lu}[\p{L}.'’-]+):(?:\s+|$)/u;

/** "MIRA TOLAN I met …", "JOURNALIST Minister, …": some transcripts set no colon behind the capitals. */
const BARE_LABEL =
  /^((?:\p{Lu}[\p{Lu}'’-]+\s+){1,3}?)(?=(?:I|We|My|Our)\b|(?:Thanks?|Well|Very|Yes|No|Look)\b[ ,])/u;
const ASKING_LABEL =
  /^(JOURNALIST|QUESTION|REPORTER|INTERVIEWER|PRESENTER|COMPERE)\s+(?=\p{Lu}?\p{Ll}|I\b)/u;

/** "Q: Did he …", "A: He did …", "Question: Minister, …": who asks and who answers, by no name. */
const ASKED_LABEL =
  /^(Q|A|Question|Answer|Journalist|Reporter|Interviewer|Moderator|Presenter|Host)\s?:(?:\s+|$)/;

/** Who speaks a passage by its label, and where what he says begins. */
export function findLabel(passage: string): { name: string; length: number } | undefined {
  const bare = /^\p{Lu}{3}/u.test(passage) ? findBare(passage) : null;
  if (!bare && !passage.includes(":")) return undefined;
  const label = bare ?? LABEL.exec(passage) ?? ASKED_LABEL.exec(passage) ?? findTitled(passage);
  return label?.[1] === undefined ? undefined : { name: label[1].trim(), length: label[0].length };
}

function findBare(passage: string): RegExpExecArray | null {
  return ASKING_LABEL.exec(passage) ?? BARE_LABEL.exec(passage);
}

function findTitled(passage: string): RegExpExecArray | null {
  const label = TITLED_LABEL.exec(passage);
  const words = label?.[1]?.toLowerCase().split(/\s+/) ?? [];
  const isTitled = words.slice(0, -1).some((word) => TITLE_HEADS.has(word));
  return isTitled && !TITLE_HEADS.has(words.at(-1) ?? "") ? label : null;
}
