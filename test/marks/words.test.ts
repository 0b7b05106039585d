import { describe, expect, it } from "vitest";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { summaryInWords, windowLine } from "../../src/marks/accessible-summary.ts";
import { legendOf } from "../../src/marks/legend.ts";
import { measureText, truncateText, wrapText } from "../../src/marks/measure-text.ts";
import { rootScale } from "../../src/marks/root-scale.ts";
import { createMessages } from "../../src/messages/messages.ts";
import { STATUSES } from "../../src/model/kinds.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { filtersOf } from "../../src/state/filters.ts";
import type { View } from "../../src/state/view.ts";
import { smallGraph } from "../graph-files.ts";
import { sceneOf } from "./scenes.ts";

const messages = createMessages("en");
const graph = smallGraph();

function wordsOf(changes: Partial<View>): [summary: string, line: string] {
  const view = { ...BASE_VIEW, ...changes };
  const selection = selectContacts(createContactIndex(graph, view.level), filtersOf(view));
  return [summaryInWords(messages, selection, view), windowLine(messages, selection, view)];
}

function legendTexts(changes: Partial<View>): string[] {
  return legendOf(messages, sceneOf(graph, changes), graph).map(({ text }) => text);
}

describe("what is seen, in words", () => {
  it("counts contacts and actors, and says the window", () => {
    expect(wordsOf({ from: "2021-08-15", to: "2021-08-31" })).toEqual([
      "4 contacts between 7 actors, 15–31 August 2021",
      "15–31 August 2021 · 4 contacts",
    ]);
    expect(wordsOf({ modes: ["video"] })).toEqual([
      "1 contact between 2 actors, all dates",
      "All dates · 1 contact",
    ]);
  });

  it("says that nothing seen is no proof", () => {
    const [summary, line] = wordsOf({ modes: [] });
    expect(summary).toContain("not proof that there was none");
    expect(line).toBe("All dates · 0 contacts");
  });
});

describe("the legend", () => {
  it("tells what stands in the Scene, and nothing else", () => {
    expect(legendTexts({ modes: ["video"] })).toEqual([
      "Calls or video only",
      "Paler: told by a single source",
      "Person",
    ]);
    expect(legendTexts({ statuses: STATUSES })).toEqual([
      "At least once in person",
      "Calls or video only",
      "Not stated how",
      "Did not take place, or not yet",
      "Thin: only in meetings of five sides or more",
      "Paler: told by a single source",
      "Person",
      "Office, holder not named",
      "State",
      "Organisation or movement",
    ]);
    expect(legendTexts({ modes: [] })).toEqual([]);
  });

  it("shows a line as it is drawn", () => {
    expect(legendOf(messages, sceneOf(graph, { modes: ["video"] }), graph)[0]).toMatchObject({
      kind: "line",
      dash: "dashed",
      colour: "#B0521B",
    });
  });
});

describe("the width of text", () => {
  it("is the sum of its letters' widths at the font's size", () => {
    // A is 543 and the space 200 thousandths in Source Sans 3.
    expect(measureText("A", 10)).toBe(5.43);
    expect(measureText("A A", 1000)).toBe(1286);
    expect(measureText("", 10)).toBe(0);
  });

  it("knows letters of other alphabets, wide ones and those without width", () => {
    expect(measureText("Ж", 1000)).toBeGreaterThan(measureText("Г", 1000));
    expect(measureText("中", 1000)).toBe(1000);
    expect(measureText("e\u0301", 1000)).toBe(measureText("e", 1000));
    expect(measureText("ع", 1000)).toBe(600);
  });

  it("decides where text is cut short", () => {
    expect(truncateText("Ana Noor", 13, 1000)).toBe("Ana Noor");
    const short = truncateText("Ana Noor", 13, 40);
    expect(short).toBe("Ana…");
    expect(truncateText("Ana Noor", 13, 1)).toBe("");
  });

  it("decides where lines break, and loses nothing", () => {
    expect(wrapText("one two three", 10, 40)).toEqual(["one two", "three"]);
    expect(wrapText("  ", 10, 40)).toEqual([]);
    const address = "https://example.org/readout/?focus=person:ana-noor";
    const lines = wrapText(address, 12, 100);
    expect(lines.join("")).toBe(address);
    expect(lines.every((line) => measureText(line, 12) <= 100)).toBe(true);
    expect(wrapText("a b", 12, 0)).toEqual(["a", "b"]);
  });
});

describe("the scale by square root", () => {
  const lengths = { least: 4, most: 18 };

  it("is the same for all counts while the largest is small", () => {
    expect(rootScale(1, 1, lengths)).toBe(4);
    expect(rootScale(4, 4, lengths)).toBe(8);
    expect(rootScale(4, 20, lengths)).toBe(8);
  });

  it("is to scale where the largest is large, and never below the least", () => {
    expect(rootScale(400, 400, lengths)).toBe(18);
    expect(rootScale(100, 400, lengths)).toBe(9);
    expect(rootScale(1, 400, lengths)).toBe(4);
  });
});
