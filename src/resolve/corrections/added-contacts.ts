import type { CorrectionOf } from "../../model/correction.ts";
import { hashOf, reportId } from "../../model/ids.ts";
import type { ExtractedLine, Participant } from "../../model/report.ts";
import { dateOf } from "./contact-edits.ts";

/** In the place of the rule that read a sentence. */
const BY_HAND = "by-hand";

/** A contact that an editor found, as the line of an article whose text is the quote. */
export function lineOfAdded(
  { date, mode, status, place, source }: CorrectionOf<"add-contact">,
  participants: Participant[],
): ExtractedLine {
  const { quote, publisher, title, url, published } = source;
  const id = `a:${hashOf([BY_HAND, url ?? publisher ?? "", quote].join("\n"))}`;
  const evidence = { start: 0, end: quote.length, quote, before: null, after: null, rule: BY_HAND };
  return {
    article: {
      id,
      file: "corrections.yaml",
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      textHash: hashOf(quote),
    },
    contacts: [
      {
        id: reportId(id, quote, 0),
        status: status ?? "occurred",
        certainty: "asserted",
        mode,
        date: dateOf(date),
        background: false,
        complete: true,
        others: null,
        place: place ?? null,
        topics: [],
        attributedTo: null,
        participants,
        evidence: [evidence],
      },
    ],
    warnings: [],
  };
}
