import { html, render } from "lit";
import { loadMessages, type Locale, type Messages } from "../messages/messages.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { BASE_VIEW } from "../state/base-view.ts";
import { parseAddress } from "../state/parameters.ts";
import { createRecorder, mountHistory } from "./address.ts";
import { DATA_FOLDER, graphAddress } from "./data-address.ts";
import { defineElements } from "./elements/define.ts";
import { createEvidenceShelf } from "./evidence.ts";
import { loadFonts } from "./load-fonts.ts";
import { LoadError, loadGraph } from "./load-graph.ts";
import { createSession, type Session } from "./session.ts";
import { mountTheme, themeOf } from "./theme.ts";

export interface PageInput {
  /** Whether it stands in another page. */
  framed: boolean;
  /** Called with the session before anything is drawn. */
  opened: (session: Session) => void;
}

/** Loads the graph and shows the page in an element; where that fails, says why and what to do. */
export async function mountPage(host: HTMLElement, input: PageInput): Promise<void> {
  defineElements();
  const messages = await loadMessages(languageOf(location.search));
  document.documentElement.lang = messages.locale;
  let session: Session | undefined;
  const fonts = loadFonts();
  const load = async () => {
    try {
      const loading = loadGraph(graphAddress(), session ? undefined : showProgress);
      const [graph] = await Promise.all([loading, fonts]);
      const evidence = createEvidenceShelf(graph, DATA_FOLDER);
      if (session) session.replaceGraph(graph, evidence);
      else session = openPage(host, input, messages, graph);
      session.notice.set(null);
      document.title = graph.story.title;
    } catch (error) {
      const problem = problemOf(messages, error);
      if (session) session.notice.set(`${problem.text} ${problem.detail}`);
      else showProblem(host, input, messages, problem, load);
    }
  };
  const showProgress = (share: number): void => {
    const note = messages.t("page.loading");
    const page = html`<p class="page-note muted ${input.framed ? "framed-note" : ""}">
      <label>${note} <progress max="1" .value=${share}></progress></label>
    </p>`;
    render(page, host);
  };
  // What the page told before its script ran.
  host.replaceChildren();
  showProgress(0);
  await load();
  // The development server tells of a new graph; the page takes it without losing its View.
  import.meta.hot?.on("readout:graph", () => void load());
}

function openPage(
  host: HTMLElement,
  { framed, opened }: PageInput,
  messages: Messages,
  graph: GraphFile,
): Session {
  const session = createSession({
    graph,
    evidence: createEvidenceShelf(graph, DATA_FOLDER),
    messages,
    query: location.search,
    theme: themeOf,
    record: createRecorder(framed),
  });
  opened(session);
  mountTheme(session);
  mountHistory(session);
  render(html`<readout-page .session=${session} .framed=${framed}></readout-page>`, host);
  return session;
}

/** The language that an address asks for. */
function languageOf(query: string): Locale {
  return parseAddress(query, BASE_VIEW).frame.lang;
}

/** What happened and what to do, and what was got, for whoever runs the page. */
function problemOf(messages: Messages, error: unknown): { text: string; detail: string } {
  const problem = error instanceof LoadError ? error.problem : "wrongFormat";
  const detail = error instanceof Error ? error.message : String(error);
  return { text: messages.t(`error.${problem}`), detail };
}

function showProblem(
  host: HTMLElement,
  { framed }: PageInput,
  messages: Messages,
  { text, detail }: { text: string; detail: string },
  retry: () => Promise<void>,
): void {
  const page = html`<main class="page-note ${framed ? "framed-note" : ""}">
    <div role="alert">
      <h1>${messages.t("error.title")}</h1>
      <p>${text}</p>
      <p class="caption">${detail}</p>
      <button class="plain" type="button" @click=${() => void retry()}>
        ${messages.t("error.retry")}
      </button>
    </div>
  </main>`;
  render(page, host);
}
