import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../messages/messages.ts";
import type { ContactFacts } from "../../filter/contact-facts.ts";
import { contactDateInWords, dayInWords } from "../../messages/dates.ts";
import { dayOfNumber, type Day } from "../../model/dates.ts";
import { CERTAINTIES, MODES, STATUSES } from "../../model/kinds.ts";
import type { EvidenceReport, GraphFile } from "../../model/graph-file.ts";
import { isolated } from "../../messages/direction.ts";
import { sourceFacts, sourceIn } from "../../filter/source-facts.ts";

/** Beyond this many reports the rest waits behind a summary. */
const SHOWN = 2;

/** The sentences that prove a contact, report by report, each with a link to its source. */
export function reportsOf(
  messages: Messages,
  graph: GraphFile,
  reports: readonly EvidenceReport[],
  facts: ContactFacts,
): TemplateResult {
  const ordered = independentFirst(graph, reports, facts);
  const [shown, rest] = [ordered.slice(0, SHOWN), ordered.slice(SHOWN)];
  const isOthers = rest.every(({ article }) => sourceIn(graph, facts.contact, article) === article);
  return html`${shown.map((report) => reportOf(messages, graph, report, facts))}
  ${
    rest.length === 0
      ? nothing
      : html`<details>
          <summary class="label">
            ${messages.t(isOthers ? "contact.moreSources" : "contact.moreReports", { count: rest.length })}
          </summary>
          ${rest.map((report) => reportOf(messages, graph, report, facts))}
        </details>`
  }`;
}

function reportOf(
  messages: Messages,
  graph: GraphFile,
  report: EvidenceReport,
  facts: ContactFacts,
): TemplateResult {
  const differing = differencesOf(messages, report, facts);
  return html`<figure class="report">
    ${report.evidence.map(
      ({ quote, before, after }) =>
        html`<blockquote>
          ${context(before)}<span class="quote">${quote}</span>${context(after)}
        </blockquote>`,
    )}
    <figcaption class="label">
      ${sourceOf(messages, graph, report.article)}
      ${standingOf(messages, graph, report, facts).map(
        (words) => html`<span class="muted">· ${words}</span>`,
      )}
    </figcaption>
    ${
      differing.length === 0
        ? nothing
        : html`<p class="caption differs">
            ${messages.t("contact.differs", { what: differing.join(" · ") })}
          </p>`
    }
  </figure>`;
}

/** Each source once, then copies and others who tell what one of them tells. */
function independentFirst(
  graph: GraphFile,
  reports: readonly EvidenceReport[],
  { contact }: ContactFacts,
): EvidenceReport[] {
  const isOwn = ({ article }: EvidenceReport) => sourceIn(graph, contact, article) === article;
  return [...reports.filter(isOwn), ...reports.filter((report) => !isOwn(report))];
}

/** Whom it cites, and whose report it repeats. */
function standingOf(
  messages: Messages,
  graph: GraphFile,
  { article, attributedTo }: EvidenceReport,
  { contact }: ContactFacts,
): string[] {
  const source = sourceIn(graph, contact, article);
  const original = graph.articles.copyOf[article] ?? null;
  const nameOf = (other: number): string =>
    isolated(sourceFacts(graph, other).name ?? messages.t("contact.unknownPublisher"));
  return [
    ...(attributedTo === null ? [] : [messages.t("contact.attributed", { source: attributedTo })]),
    ...(original === null ? [] : [messages.t("contact.copyOf", { name: nameOf(original) })]),
    ...(source === article || original !== null
      ? []
      : [messages.t("contact.sameSource", { name: nameOf(source) })]),
  ];
}

/** What a report says otherwise than the contact, which is what all its reports leave. */
function differencesOf(messages: Messages, report: EvidenceReport, facts: ContactFacts): string[] {
  const { t } = messages;
  const mode = MODES[report.mode] ?? "unspecified";
  const status = STATUSES[report.status] ?? "occurred";
  const certainty = CERTAINTIES[report.certainty] ?? "asserted";
  const days = {
    earliest: report.earliest === null ? null : dayOfNumber(report.earliest),
    latest: report.latest === null ? null : dayOfNumber(report.latest),
    edtf: report.edtf,
  };
  return [
    ...(isApart(days, facts) ? [contactDateInWords(messages, days)] : []),
    ...(mode === facts.mode || mode === "unspecified" ? [] : [t(`mode.${mode}`)]),
    ...(status === facts.status ? [] : [t(`status.${status}`)]),
    ...(certainty === facts.certainty ? [] : [t(`certainty.${certainty}`)]),
    ...(report.place === null || report.place === facts.place ? [] : [report.place]),
  ];
}

/** Whether a report's days leave out one of the contact's: a wider span only says less. */
function isApart(report: Days, { earliest, latest }: Days): boolean {
  if (report.earliest === null || report.latest === null) return false;
  return earliest !== null && latest !== null
    ? report.earliest > earliest || report.latest < latest
    : false;
}

interface Days {
  earliest: Day | null;
  latest: Day | null;
}

function context(sentence: string | null): TemplateResult | typeof nothing {
  return sentence === null ? nothing : html`<span class="context"> ${sentence} </span>`;
}

function sourceOf(messages: Messages, graph: GraphFile, article: number): TemplateResult {
  const source = sourceFacts(graph, article);
  const name = source.name ?? messages.t("contact.unknownPublisher");
  const title = source.title ?? "";
  const published =
    source.published === null ? nothing : html`, ${dayInWords(messages, source.published)}`;
  return source.address === null
    ? html`<cite title=${title}><bdi>${name}</bdi></cite
        >${published}`
    : html`<a
          href=${source.address}
          title=${title}
          target="_blank"
          rel="noopener noreferrer nofollow"
          ><bdi>${name}</bdi></a
        >${published}`;
}
