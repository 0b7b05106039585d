import { describe, expect, test } from "vitest";
import { hasCueIn } from "../../src/extract/frames/cues.ts";
import { selectSentences } from "../../src/extract/relevance.ts";
import { splitSentences } from "../../src/extract/text/split.ts";

const FILLER = "It rained for a while.";

/** The sentences of a text that are read, without the filler between them. */
function selectedOf(...sentences: readonly string[]): string[] {
  const text = sentences.join(" ");
  const spans = splitSentences(text);
  const tells = spans.map(({ start, end }) => hasCueIn(text.slice(start, end).toLowerCase()));
  const selected = selectSentences(text, spans, tells);
  return spans
    .filter((_, i) => selected[i])
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => sentence !== FILLER);
}

describe("selectSentences", () => {
  test("takes the lead, what tells of a contact, and what stands just before it", () => {
    const lead = ["A storm hit Hask.", "Roads were closed."];
    const rest = ["Prices fell.", "Nobody knew why.", "The minister was late.", "Keld met Tolan."];
    expect(selectedOf(...lead, ...rest)).toEqual([...lead, ...rest.slice(1)]);
  });

  test("goes back over one sentence more for a pronoun", () => {
    const lead = ["A storm hit Hask.", "Roads were closed.", "It snowed."];
    const rest = ["Voss was late.", "Prices fell.", "Nobody knew why.", "He met Tolan."];
    expect(selectedOf(...lead, ...rest)).toEqual([...lead.slice(0, 2), ...rest]);
  });

  test("takes the sentences that introduce a name of one with a cue, and not all that repeat it", () => {
    const fill = [FILLER, FILLER, FILLER];
    const introduction = "Foreign Minister Mira Tolan of Sudmark was ill.";
    const cue = "Voss met Tolan.";
    const repeated = ["Tolan slept.", "Tolan woke.", "Tolan wept."];
    expect(
      selectedOf(...fill, introduction, ...fill, repeated[0] ?? "", ...fill, cue, ...repeated),
    ).toEqual([introduction, "Tolan slept.", cue]);
  });

  test("knows a name in capitals for the same, and who speaks behind a label", () => {
    const introduction = "Arlen Voss, the foreign minister, was there.";
    const label = "FOREIGN MINISTER VOSS: I will tell you.";
    const cue = "I met her in Perrin.";
    expect(
      selectedOf(FILLER, FILLER, introduction, FILLER, FILLER, label, FILLER, FILLER, cue),
    ).toEqual([introduction, label, cue]);
  });
});
