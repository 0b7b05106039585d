import { basename, dirname } from "node:path";
import { createContactIndex, selectContacts } from "../../filter/contact-index.ts";
import { EXPORT_FORMATS, FORMATS, type ExportFormat } from "../../export/formats.ts";
import { createMessages } from "../../messages/messages.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { filtersOf } from "../../state/filters.ts";
import type { View } from "../../state/view.ts";
import { wholeView } from "../../state/whole-view.ts";
import { replaceFile } from "../replace-file.ts";
import { readEvidence } from "../read-evidence.ts";
import { readAddress, readGraph } from "../read-graph.ts";
import type { Terminal } from "../terminal.ts";

export interface ExportRequest {
  format: string;
  /** The folder of a graph. */
  graph: string;
  /** An address of the page, or its query part; the whole graph where it is not given. */
  view?: string;
  out?: string;
}

/** `readout export`: the contacts of a graph as a file for other tools. */
export async function runExport(request: ExportRequest, terminal: Terminal): Promise<void> {
  const format = formatOf(request.format);
  const graph = await readGraph(request.graph);
  const view = viewOf(graph, request.view, terminal);
  const selection = selectContacts(createContactIndex(graph, view.level), filtersOf(view));
  const { quotes, write } = FORMATS[format];
  const evidence = quotes
    ? await readEvidence(graph, request.graph, selection.contacts)
    : new Map();
  const text = write({ messages: createMessages(), graph, view, selection, evidence });
  if (request.out === undefined) return terminal.write(text.replace(/\r?\n$/, ""));
  await replaceFile(dirname(request.out), basename(request.out), text);
  terminal.say(`${selection.contacts.length} contacts, written to ${request.out}`);
}

function formatOf(text: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each === text);
  if (format !== undefined) return format;
  throw new Error(`got the format ${JSON.stringify(text)}, expected ${EXPORT_FORMATS.join(", ")}`);
}

function viewOf(graph: GraphFile, address: string | undefined, terminal: Terminal): View {
  if (address === undefined) return wholeView("person");
  const { view, ignored } = readAddress(graph, address);
  for (const name of ignored) terminal.say(`warning: ${name} in the address says nothing`);
  return view;
}
