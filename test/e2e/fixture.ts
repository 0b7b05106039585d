import { EVIDENCE_FORMAT, type EvidenceFile, type GraphFile } from "../../src/model/graph-file.ts";
import { smallGraph } from "../graph-files.ts";
import type { Overlay } from "./site.ts";

/** What an article may hold; on the page it must be text and nothing else. */
export const HOSTILE =
  'The minister said <script>window.hacked = 1</script> and <img src=x onerror="window.hacked = 1"> on Sunday.';

/** What stands for the picture that the build draws. */
const POSTER =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><title>Poster</title></svg>';

/** The data of the small graph as files, with a sentence for every contact, and its posters. */
export function smallSite(change: (graph: GraphFile) => void = () => undefined): Overlay {
  const graph = smallGraph();
  change(graph);
  return {
    "data/graph.json": JSON.stringify(graph),
    "data/evidence-0000.json": JSON.stringify(evidenceOf(graph)),
    "poster.svg": POSTER,
    "poster-dark.svg": POSTER,
  };
}

function evidenceOf(graph: GraphFile): EvidenceFile {
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
              contact === 0 && at === 0 ? HOSTILE : `Sentence ${contact} of article ${article}.`,
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
