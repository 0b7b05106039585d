import { html, nothing, type TemplateResult } from "lit";
import { reportLinkOf } from "../filter/source-facts.ts";
import { dayInWords } from "../messages/dates.ts";
import { LOCALES, type Locale } from "../messages/messages.ts";
import { dayOfNumber } from "../model/dates.ts";
import { sourceInWords } from "../snapshot/picture-frame.ts";
import { BASE_FRAME } from "../state/frame.ts";
import { writeAddress } from "../state/parameters.ts";
import { PARTS } from "./open-part.ts";
import type { Session } from "./session.ts";

/** Each language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: "English", de: "Deutsch" };

/** Headline, standfirst, who answers for it, and of which day it is. */
export function masthead({ messages, state }: Session): TemplateResult {
  const { story, asOf } = state.get().graph;
  const facts = [
    story.byline,
    asOf === null
      ? undefined
      : messages.t("page.asOf", { day: dayInWords(messages, dayOfNumber(asOf)) }),
  ];
  return html`<header class="masthead">
    <h1>${story.title}</h1>
    ${
      story.standfirst === undefined ? nothing : html`<p class="standfirst">${story.standfirst}</p>`
    }
    <p class="caption">${facts.filter((fact) => fact !== undefined).join(" · ")}</p>
  </header>`;
}

/** Source line, licence, and where to go from here. */
export function footer(session: Session, framed: boolean): TemplateResult {
  const { messages, state } = session;
  const { graph } = state.get();
  const { licence, reportErrors } = graph.story;
  const texts = [
    sourceInWords(messages, graph),
    ...(licence === undefined ? [] : [messages.t("picture.licence", { licence })]),
  ];
  const report = reportLinkOf(reportErrors ?? null);
  return html`<footer class="source caption">
    ${texts.join(" · ")}
    ${
      report === null
        ? nothing
        : html`· <a href=${report} rel="noopener">${messages.t("page.reportError")}</a>`
    }
    ${framed ? partLinks(session) : otherLanguages(session)}
  </footer>`;
}

/** The same address in another language. */
function otherLanguages({ messages, state }: Session): TemplateResult[] {
  const { view, defaults, frame } = state.get();
  return LOCALES.filter((locale) => locale !== messages.locale).map((lang) => {
    const query = writeAddress(view, defaults, { ...frame, lang });
    return html`· <a href="?${query}" lang=${lang} hreflang=${lang}>${LANGUAGE_NAMES[lang]}</a>`;
  });
}

/** From the frame to the parts of the page that the frame does without, at the same View. */
function partLinks({ messages, state }: Session): TemplateResult {
  const { view, defaults, frame } = state.get();
  const query = writeAddress(view, defaults, { ...BASE_FRAME, lang: frame.lang });
  return html`<nav class="part-links" aria-label=${messages.t("frame.links")}>
    <a href="index.html?${query}" target="_blank" rel="noopener">${messages.t("frame.open")}</a>
    ${PARTS.map(
      (part) =>
        html`<a href="index.html?${query}#${part}" target="_blank" rel="noopener">
          ${messages.t(`frame.${part}`)}
        </a>`,
    )}
  </nav>`;
}

/** How the lines came about, and what they do not say. */
export function method({ messages, state }: Session): TemplateResult {
  const { t } = messages;
  const articles = t("count.articles", { count: state.get().graph.articles.id.length });
  return html`<section aria-label=${t("frame.method")}>
    <details class="method" id="method">
      <summary>${t("frame.method")}</summary>
      <p>${t("method.reading", { articles })}</p>
      <p>${t("method.leftOut")}</p>
      <p>${t("method.dates")}</p>
      <p>${t("method.limits")}</p>
    </details>
  </section>`;
}
