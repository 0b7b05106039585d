import { EVIDENCE_FORMAT, type EvidenceFile, type GraphFile } from "../src/model/graph-file.ts";

/** The evidence file of a graph: a made-up sentence for each report, `first` in the place of the first. */
export function evidenceOf(graph: GraphFile, first?: string): EvidenceFile {
  const { contacts, reports } = graph;
  const entries = contacts.id.map((id, contact): [string, EvidenceFile["contacts"][string]] => {
    const start = contacts.reportStart[contact] ?? 0;
    const articles = reports.article.slice(start, contacts.reportStart[contact + 1]);
    return [
      id,
      articles.map((article, at) => ({
        id: reports.id[start + at] ?? id,
        article,
        mode: contacts.mode[contact] ?? 0,
        status: contacts.status[contact] ?? 0,
        certainty: contacts.certainty[contact] ?? 0,
        earliest: contacts.earliest[contact] ?? null,
        latest: contacts.latest[contact] ?? null,
        edtf: contacts.edtf[contact] ?? null,
        background: 0 as const,
        place: contacts.place[contact] ?? null,
        attributedTo: null,
        evidence: [
          {
            start: 10,
            end: 90,
            quote:
              first !== undefined && contact === 0 && at === 0
                ? first
                : `Sentence ${contact} of article ${article}.`,
            before: "It had rained for a week.",
            after: null,
            rule: "call",
          },
        ],
      })),
    ];
  });
  return { format: EVIDENCE_FORMAT, contacts: Object.fromEntries(entries) };
}
