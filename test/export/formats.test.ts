import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { codesOf } from "../../src/export/codes.ts";
import { FORMATS, type ExportFormat, type ExportInput } from "../../src/export/formats.ts";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { createMessages } from "../../src/messages/messages.ts";
import type { EvidenceReport } from "../../src/model/graph-file.ts";
import { filtersOf } from "../../src/state/filters.ts";
import type { View } from "../../src/state/view.ts";
import { wholeView } from "../../src/state/whole-view.ts";
import { smallGraph } from "../graph-files.ts";

const REPORT: EvidenceReport = {
  id: "r:1",
  article: 0,
  mode: 0,
  status: 0,
  certainty: 0,
  earliest: null,
  latest: null,
  edtf: null,
  background: 0,
  place: null,
  attributedTo: null,
  evidence: [
    { start: 0, end: 9, quote: '=He said, "yes".', before: null, after: null, rule: "call" },
  ],
};

function inputOf(changes: Partial<View> = {}): ExportInput {
  const graph = smallGraph();
  // The second paper copied the first, and an editor set the day.
  graph.articles.copyOf[1] = 0;
  graph.reports.source[1] = 0;
  const signed = { by: "Jana Roth", why: "The log", on: 18_900, about: "A call" };
  graph.corrections.push({ kind: "change-contact", ...signed, contacts: [0], actors: [] });
  const view = { ...wholeView("person"), ...changes };
  const selection = selectContacts(createContactIndex(graph, view.level), filtersOf(view));
  const evidence = new Map([[0, [REPORT]]]);
  return { messages: createMessages(), graph, view, selection, evidence };
}

function write(format: ExportFormat, changes: Partial<View> = {}): string {
  return FORMATS[format].write(inputOf(changes));
}

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}

describe("contacts as CSV", () => {
  const rows = rowsOf(write("contacts"));

  test("are all of the whole, in the order of the graph file", () => {
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({
      id: "r:0000000000000000",
      status: "occurred",
      mode: "call",
      cameo: "041",
      earliest: "2021-08-15",
      edtf: "2021-08-15",
      sides: "Ana Noor (Hask) | Ben Adair (Norland)",
      participant_ids: "person:ana-noor | person:ben-adair",
      represented: "state:HSK | state:NOR",
      sources: "1",
      copies: "1",
      corrections: "Jana Roth: The log",
      publishers: "The Gazette; Hask Times",
    });
  });

  test("tell uncertain and missing dates as they are", () => {
    expect(rows[1]).toMatchObject({ earliest: "2021-08-18", edtf: "2021-08-18/2021-08-22" });
    expect(rows[7]).toMatchObject({ earliest: "", latest: "", edtf: "XXXX-08-19" });
  });

  test("hold the quotes, and nothing that a spreadsheet would take for a formula", () => {
    expect(rows[0]?.["quotes"]).toBe('\'=He said, "yes".');
    expect(rows[1]?.["quotes"]).toBe("");
  });

  test("cite the data, with the address of the View", () => {
    const [row] = rowsOf(write("contacts", { from: "2021-08-15", to: "2021-08-15" }));
    expect(row?.["citation"]).toContain("The demo desk. Who Hask has spoken to");
    expect(row?.["citation"]).toContain("CC BY 4.0. https://example.org/readout/?from=2021-08-15");
  });

  test("are those that are seen", () => {
    const august = write("contacts", { to: "2021-08-16", domestic: false });
    expect(rowsOf(august).map(({ id }) => id)).toEqual(["r:0000000000000000"]);
  });
});

describe("pairs as CSV", () => {
  test("count by channel and name their contacts", () => {
    const rows = rowsOf(write("pairs"));
    const pair = rows.find(({ source, target }) => source === "Ana Noor" && target === "Ben Adair");
    expect(pair).toMatchObject({
      contacts: "2",
      remote: "2",
      level: "person",
      contact_ids: "r:0000000000000000 r:0000000000000003",
    });
  });
});

describe("a graph for other tools", () => {
  test("GEXF has an edge for each contact of each pair, from its first day to its last", () => {
    const text = write("gexf", { from: "2021-08-15", to: "2021-08-22", domestic: false });
    expect(text).toContain('mode="dynamic"');
    expect(text).toMatch(/<edge id="r:0{15}1\/5-6"[^>]* start="2021-08-18" end="2021-08-22">/);
    expect(text.match(/<edge /g)).toHaveLength(4);
    expect(text.match(/<node /g)).toHaveLength(5);
  });

  test("an undated contact has no time in GEXF", () => {
    const [edge] = /<edge id="r:0{15}7[^>]*>/.exec(write("gexf")) ?? [];
    expect(edge).not.toMatch(/start|end=/);
  });

  test("GraphML has the same edges, and names every key that it uses", () => {
    const text = write("graphml");
    const declared = [...text.matchAll(/<key id="([^"]+)"/g)].map(([, key]) => key);
    const used = new Set([...text.matchAll(/<data key="([^"]+)"/g)].map(([, key]) => key));
    expect(declared).toEqual(expect.arrayContaining([...used]));
    expect(text.match(/<edge /g)).toHaveLength(write("gexf").match(/<edge /g)?.length ?? 0);
  });

  test("markup in a name stays text", () => {
    const input = inputOf();
    input.graph.actors.name[4] = 'Ana <b>"Noor"</b> & Co';
    for (const format of ["gexf", "graphml"] as const) {
      const text = FORMATS[format].write(input);
      expect(text).not.toContain("<b>");
      expect(text).toContain("Ana &lt;b&gt;&quot;Noor&quot;&lt;/b&gt; &amp; Co");
    }
  });
});

describe("contacts as JSON", () => {
  test("have their sides, sources and quotes", () => {
    const data = JSON.parse(write("json"));
    expect(data.contacts[0]).toMatchObject({
      sources: 1,
      copies: 1,
      corrections: [{ kind: "change-contact", by: "Jana Roth", why: "The log", on: "2021-09-30" }],
    });
    expect(data.format).toBe("readout/contacts@1");
    expect(data.contacts[0]).toMatchObject({
      mode: "call",
      codes: { plover: "CONSULT:phone", cameo: "041", ace: "Contact.Phone-Write" },
      sides: [[{ id: "person:ana-noor" }], [{ id: "person:ben-adair" }]],
    });
    expect(data.contacts[0].reports[0].quotes).toEqual(['=He said, "yes".']);
  });
});

describe("codes", () => {
  test.each([
    ["meeting", "occurred", 2, "CONSULT", "040"],
    ["meeting", "occurred", 4, "CONSULT:multilateral", "040"],
    ["letter", "occurred", 2, "", ""],
    ["visit", "planned", 2, "AGREE", "036"],
    ["call", "refused", 2, "REJECT:meet", "125"],
  ] as const)("a %s that was %s, of %d sides", (mode, status, sides, plover, cameo) => {
    expect(codesOf(mode, status, sides)).toMatchObject({ plover, cameo });
  });
});
