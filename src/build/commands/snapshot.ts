import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import * as z from "zod/mini";
import { createContactIndex, selectContacts } from "../../filter/contact-index.ts";
import type { Selection } from "../../filter/selection.ts";
import { loadMessages } from "../../messages/messages.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { createFrames } from "../../snapshot/create-frames.ts";
import { createPicture, type Picture, type PictureStyle } from "../../snapshot/create-picture.ts";
import { createStrip } from "../../snapshot/create-strip.ts";
import { USUAL_DELAY } from "../../snapshot/gif/create-gif.ts";
import { parseSize } from "../../snapshot/sizes.ts";
import { filtersOf } from "../../state/filters.ts";
import { parseAddress } from "../../state/parameters.ts";
import { presentIds } from "../../state/present-ids.ts";
import { cutWindow } from "../../state/time-steps.ts";
import type { View } from "../../state/view.ts";
import { createFontLoader } from "../font-files.ts";
import { reasonOf } from "../messages.ts";
import { replaceFile } from "../replace-file.ts";
import {
  formatOf,
  pictureRequestSchema,
  queryOf,
  type PictureRequest,
} from "../picture-request.ts";
import { readAddress, readGraph } from "../read-graph.ts";
import type { Terminal } from "../terminal.ts";
import { writeGif } from "../write-gif.ts";
import { writePng } from "../write-png.ts";

export interface SnapshotRequest {
  /** The folder of a graph. */
  graph: string;
  /** A list of pictures in YAML; what the options say holds for each that does not say otherwise. */
  batch?: string;
  /** The options as they were given. */
  options: Readonly<Record<string, unknown>>;
}

/** `readout snapshot`: pictures of a graph without a browser. */
export async function runSnapshot(request: SnapshotRequest, terminal: Terminal): Promise<void> {
  const graph = await readGraph(request.graph);
  const options = parseRequest(request.options);
  const { batch } = request;
  if (batch === undefined) return draw(graph, request.graph, options, terminal);
  for (const { line, item } of parseBatch(await readFile(batch, "utf8"))) {
    try {
      const asked = { ...options, ...parseRequest(item) };
      if (asked.out === undefined) throw new Error("got a picture without out, expected a file");
      const out = resolve(dirname(batch), asked.out);
      await draw(graph, request.graph, { ...asked, out }, terminal);
    } catch (error) {
      terminal.tell({ file: batch, line, severity: "error", message: reasonOf(error) });
    }
  }
}

async function draw(
  graph: GraphFile,
  folder: string,
  request: PictureRequest,
  terminal: Terminal,
): Promise<void> {
  const format = formatOf(request);
  const { out } = request;
  if (out === undefined && format !== "svg") {
    throw new Error(`got a ${format.toUpperCase()} without --out, expected a file`);
  }
  const view = viewOf(graph, request, terminal);
  const style = await styleOf(graph, folder, request);
  if (format === "gif") return drawSeries(view, style, request, terminal);
  const { strip } = request;
  const picture =
    strip === undefined
      ? await createPicture({ ...style, view, selection: selectionOf(graph, view) })
      : await createStrip({ ...style, stepped: cutWindow(graph, view, strip) });
  if (out === undefined) return terminal.write(picture.svg);
  await writeOut(out, format === "png" ? await writePng(picture) : picture.svg);
  tellWritten(picture, format === "png", out, terminal);
}

/** The pictures of a window's steps, one after the other, as a GIF. */
async function drawSeries(
  view: View,
  style: PictureStyle,
  { out = "", step = "month", strip, delay = USUAL_DELAY }: PictureRequest,
  terminal: Terminal,
): Promise<void> {
  if (strip !== undefined) throw new Error("got a strip as a GIF, expected svg or png, or --step");
  const frames = await createFrames({ ...style, stepped: cutWindow(style.graph, view, step) });
  await writeOut(out, await writeGif(frames, delay));
  const [first] = frames;
  if (first !== undefined)
    tellWritten(first.picture, true, `${out}, ${frames.length} pictures`, terminal);
}

async function writeOut(out: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  await replaceFile(dirname(out), basename(out), content);
}

function tellWritten(picture: Picture, isPixels: boolean, out: string, terminal: Terminal): void {
  const { width, height } = picture.pixels;
  const size = isPixels ? `, ${width} × ${height} pixels` : "";
  terminal.say(`${picture.window}${size}, written to ${out}`);
  if (picture.lacking.length > 0) {
    terminal.say(`warning: no font here has ${picture.lacking.join(" ")}`);
  }
}

/** What a request looks at: an address, and over it the request's own options. */
function viewOf(graph: GraphFile, request: PictureRequest, terminal: Terminal): View {
  const address = readAddress(graph, request.view ?? "");
  for (const name of address.ignored) {
    terminal.say(`warning: ${name} in the address says nothing`);
  }
  const { view: asked, ignored } = parseAddress(queryOf(request), address.view);
  const view = presentIds(asked, graph);
  if (ignored.length > 0)
    throw new Error(`got a value that says nothing for ${ignored.join(", ")}`);
  return view;
}

async function styleOf(
  graph: GraphFile,
  folder: string,
  request: PictureRequest,
): Promise<PictureStyle> {
  const { frame } = readAddress(graph, request.view ?? "");
  return {
    graph,
    messages: await loadMessages(request.lang ?? frame.lang),
    size: parseSize(request.size ?? "full"),
    theme: request.theme ?? (frame.theme === "dark" ? "dark" : "light"),
    loadFont: createFontLoader(folder),
  };
}

function selectionOf(graph: GraphFile, view: View): Selection {
  return selectContacts(createContactIndex(graph, view.level), filtersOf(view));
}

function parseRequest(asked: unknown): PictureRequest {
  const parsed = z.safeParse(pictureRequestSchema, asked);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "no picture"}`);
}

/** The pictures of a list, each with its line. Throws where it is no list. */
function parseBatch(source: string): { line: number; item: unknown }[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new Error(`line ${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  }
  const items: unknown = document.toJS();
  if (!Array.isArray(items)) throw new Error("got no list, expected one of pictures");
  return items.map((item: unknown, at) => {
    const node = document.getIn([at], true);
    const start = z.safeParse(rangedSchema, node).data?.range[0] ?? 0;
    return { line: lines.linePos(start).line, item };
  });
}

const rangedSchema = z.object({ range: z.array(z.number()) });
