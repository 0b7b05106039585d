import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { contactDateInWords } from "../../messages/dates.ts";
import type { EvidenceReport } from "../../model/graph-file.ts";
import { ReadoutElement } from "../element.ts";
import type { EvidenceShelf } from "../evidence.ts";
import { contactFacts, type ContactFacts } from "../../filter/contact-facts.ts";
import { actionsOf } from "../panel/contact-actions.ts";
import { findingOf } from "../panel/contact-finding.ts";
import { correctionsOfContact } from "../panel/corrections.ts";
import { modeGlyph } from "../panel/glyphs.ts";
import { partiesOf } from "../panel/parties.ts";
import { reportsOf } from "../panel/reports.ts";

/** One contact: when, how, where, who, and the sentences that prove it, loaded when it is shown. */
export class ContactElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    contact: { attribute: false },
    reports: { state: true },
    failed: { state: true },
    cited: { state: true },
  };

  /** Index in the graph file. */
  declare contact: number;
  declare private reports: readonly EvidenceReport[] | null;
  declare private failed: boolean;
  declare private cited: boolean;

  private shelf: EvidenceShelf | undefined;

  protected override watched() {
    return [this.session.state, this.session.tools];
  }

  /** After a new graph the panel takes away what is gone, but not before the contact hears of it. */
  protected override shouldUpdate(): boolean {
    return this.contact < this.session.state.get().graph.contacts.id.length;
  }

  /** Another graph comes with another shelf, and its contacts may stand elsewhere. */
  protected override willUpdate(changed: PropertyValues): void {
    const { evidence } = this.session.state.get();
    if (!changed.has("contact") && this.shelf === evidence) return;
    this.shelf = evidence;
    this.reports = null;
    this.failed = false;
    this.cited = false;
    void this.loadReports(evidence, this.contact);
  }

  private async loadReports(shelf: EvidenceShelf, contact: number): Promise<void> {
    const isWanted = () => this.contact === contact && this.shelf === shelf;
    try {
      const reports = await shelf.load(contact);
      if (isWanted()) this.reports = reports;
    } catch {
      if (isWanted()) this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    const { messages, state } = this.session;
    const { graph } = state.get();
    const facts = contactFacts(graph, this.contact);
    return html`<article class="contact">
      <h4 class="contact-date">${contactDateInWords(messages, facts)}</h4>
      <p class="contact-mode label">
        ${modeGlyph(facts.mode)} ${messages.t(`mode.${facts.mode}`)}
        <span class="muted">${this.marksOf(facts)}</span>
      </p>
      ${partiesOf(this.session, facts)} ${this.topicsOf(facts)}
      ${correctionsOfContact(this.session, this.contact)}
      ${
        this.reports === null
          ? html`<p class="caption" aria-busy=${!this.failed}>
              ${messages.t(this.failed ? "contact.evidenceFailed" : "contact.evidenceLoading")}
            </p>`
          : html`${reportsOf(messages, graph, this.reports, facts)}
            ${findingOf(this.session, facts, this.reports)}
            ${actionsOf(this.session, facts, this.reports, {
              done: this.cited,
              finish: () => void (this.cited = true),
            })}
            ${this.session.tools.get()?.contact(this.contact, this.reports)}`
      }
    </article>`;
  }

  private topicsOf({ contact }: ContactFacts): TemplateResult | typeof nothing {
    const { messages, state } = this.session;
    const topics = state.get().graph.contacts.topics[contact] ?? [];
    if (topics.length === 0) return nothing;
    return html`<p class="caption">
      ${messages.t("contact.topics", { topics: topics.join(", ") })}
    </p>`;
  }

  /** Where it was, what is not plain about it, and how many articles report it. */
  private marksOf(facts: ContactFacts): string {
    const { t } = this.session.messages;
    const marks = [
      facts.place,
      facts.status === "occurred" ? null : t(`status.${facts.status}`),
      facts.certainty === "asserted" ? null : t(`certainty.${facts.certainty}`),
      facts.background ? t("contact.background") : null,
      facts.ambiguous ? t("contact.ambiguous") : null,
      this.sourcesOf(facts),
    ];
    return marks.flatMap((mark) => (mark === null ? [] : ["·", mark])).join(" ");
  }

  /** Two articles of one publisher are one source; copies are counted apart. */
  private sourcesOf({ sources: count, copies }: ContactFacts): string {
    const { t } = this.session.messages;
    if (copies > 0) return t("contact.independent", { count, copies });
    return t(count === 1 ? "contact.singleSource" : "count.sources", { count });
  }
}
