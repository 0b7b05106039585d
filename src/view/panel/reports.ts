import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../messages/messages.ts";
import { dayInWords } from "../../messages/dates.ts";
import type { EvidenceReport, GraphFile } from "../../model/graph-file.ts";
import { sourceFacts } from "../../filter/source-facts.ts";

/** Beyond this many reports the rest waits behind a summary. */
const SHOWN = 2;

/** The sentences that prove a contact, report by report, each with a link to its source. */
export function reportsOf(
  messages: Messages,
  graph: GraphFile,
  reports: readonly EvidenceReport[],
): TemplateResult {
  const [shown, rest] = [reports.slice(0, SHOWN), reports.slice(SHOWN)];
  return html`${shown.map((report) => reportOf(messages, graph, report))}
  ${
    rest.length === 0
      ? nothing
      : html`<details>
          <summary class="label">
            ${messages.t("contact.moreSources", { count: rest.length })}
          </summary>
          ${rest.map((report) => reportOf(messages, graph, report))}
        </details>`
  }`;
}

function reportOf(messages: Messages, graph: GraphFile, report: EvidenceReport): TemplateResult {
  return html`<figure class="report">
    ${report.evidence.map(
      ({ quote, before, after }) =>
        html`<blockquote>
          ${context(before)}<span class="quote">${quote}</span>${context(after)}
        </blockquote>`,
    )}
    <figcaption class="label">
      ${sourceOf(messages, graph, report.article)}
      ${
        report.attributedTo === null
          ? nothing
          : html`<span class="muted"
              >· ${messages.t("contact.attributed", { source: report.attributedTo })}</span
            >`
      }
    </figcaption>
  </figure>`;
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
    ? html`<cite title=${title}>${name}</cite>${published}`
    : html`<a
          href=${source.address}
          title=${title}
          target="_blank"
          rel="noopener noreferrer nofollow"
          >${name}</a
        >${published}`;
}
