import type { Article } from "../../model/article.ts";
import type { Reference } from "../../reference/types.ts";
import type { Mention } from "../mentions/mention.ts";
import { mentionIn } from "./said-names.ts";

/** Whose words an article is by its heading: "Statement by …", "Interview with …". */
export interface Heading {
  mention: Mention;
  line: string;
}

/** "Statement by Prime Minister Dana Ruiz", "Arlen Voss, Minister for Foreign Affairs": who says "I" below. */
const LEAD =
  /^(?:(?:(?:opening|closing|oral|written|ministerial|press|keynote|video|introductory|concluding|prepared|(?:full )?text of the|transcript of the?) ){0,2}(?:statement|remarks|speech|address|message|comments|intervention|declaration) (?:by|of|from) )?(?:the )?/i;
/** "Interview with Foreign Minister Tolan", "Exclusive interview: Lia Brandt, secretary-general of the League". */
const INTERVIEW = /^(?:an? )?(?:exclusive |full )?interview(?: (?:with|of)|:) (?:the )?/i;
/** "Foreign Minister Tolan's interview with the Daily Post", "… 's remarks at the opening": no sentence. */
const INTERVIEWED =
  /^['’]s? (?:[\w-]+ ){0,2}(?:interview|statement|remarks|speech|address|message)(?: (?:with|to|for|at|on|in|before|during|following|after|by)\b|$)/i;
/** A heading stands among the first lines, whether or not they are read as passages. */
const HEADING_LINES = 3;
const LONGEST_HEADING = 140;
/** "Date: 2023-03-29": what a file says of itself. */
const HEADER = /^(?:title|date|published|publisher|source|url|language):/i;

/** Who says "I" in a statement, a speech or an interview by its heading, up to the first label. */
export function findHeading({ text, title }: Article, reference: Reference): Heading | undefined {
  const page = text.slice(0, (HEADING_LINES + 4) * LONGEST_HEADING);
  const lines = page.split(/\n+/).filter((line) => !HEADER.test(line));
  for (const line of lines.slice(0, HEADING_LINES)) {
    const mention = headingIn(line, reference) ?? intervieweeIn(line, reference);
    if (mention) return { mention, line };
  }
  const mention = title === undefined ? undefined : intervieweeIn(title, reference);
  return mention && title !== undefined ? { mention, line: title } : undefined;
}

function headingIn(text: string, reference: Reference): Mention | undefined {
  const [lead = ""] = LEAD.exec(text) ?? [];
  const isTold = lead.length > "the ".length;
  if (isSentence(text)) return undefined;
  const mention = mentionIn(text.slice(lead.length), reference);
  if (mention?.mention.kind !== "person" || mention.mention.title === null) return undefined;
  return isTold || mention.isWhole ? mention.mention : undefined;
}

/** Who answers in an interview, by its heading. */
function intervieweeIn(text: string, reference: Reference): Mention | undefined {
  if (isSentence(text)) return undefined;
  const [lead] = INTERVIEW.exec(text) ?? [];
  const told = mentionIn(text.slice(lead?.length ?? 0), reference);
  if (told?.mention.kind !== "person" || told.mention.title === null) return undefined;
  return lead !== undefined || INTERVIEWED.test(told.rest) ? told.mention : undefined;
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_HEADING || /[.!?:"”]$/.test(text.trim());
}
