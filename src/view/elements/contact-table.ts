import { html, nothing, type TemplateResult } from "lit";
import { contactDateInWords } from "../../messages/dates.ts";
import { choosePair, setPart } from "../../state/actions.ts";
import { SORT_KEYS, type Sort, type SortKey } from "../../state/view.ts";
import { goToPanel } from "../choosing.ts";
import { ReadoutElement } from "../element.ts";
import { resolveEnds, type ContactFacts, type Party } from "../../filter/contact-facts.ts";
import { sortContacts } from "../facts/sorted-contacts.ts";
import { sourceFacts } from "../../filter/source-facts.ts";
import { showRest } from "../panel/show-rest.ts";

/** Rows that are drawn before the reader asks for the rest. */
const SHOWN = 200;

/** The contacts that the filters leave, as a table: the same as the graph, without seeing it. */
export class ContactTableElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, all: { attribute: false } };

  /** Whether the rest is shown as well. */
  declare all: boolean;

  protected override render(): TemplateResult {
    const { messages, state } = this.session;
    const { t } = messages;
    const { graph, selection, view } = state.get();
    const ordered = sortContacts(graph, selection.contacts, view.sort);
    const rows = this.all ? ordered : ordered.slice(0, SHOWN);
    return html`<div class="table-scroll" role="region" aria-label=${t("table.label")} tabindex="0">
        <table>
          <caption class="for-screen-readers">
            ${t("table.label")}
          </caption>
          <thead>
            <tr>
              ${SORT_KEYS.map((key) => this.headOf(key, view.sort))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((facts) => this.rowOf(facts))}
          </tbody>
        </table>
      </div>
      ${showRest(messages, ordered.length - rows.length, () => (this.all = true))}`;
  }

  /** A column's head sorts by it; once more, the other way round. */
  private headOf(key: SortKey, sort: Sort): TemplateResult {
    const isSorted = sort.key === key;
    const order = !isSorted ? "none" : sort.descending ? "descending" : "ascending";
    const descending = isSorted && !sort.descending;
    const change = () =>
      this.session.change((view) => setPart(view, "sort", { key, descending }), "replace");
    return html`<th scope="col" aria-sort=${order}>
      <button class="sort" type="button" @click=${change}>
        ${this.session.messages.t(`table.${key}`)}
      </button>
    </th>`;
  }

  private rowOf(facts: ContactFacts): TemplateResult {
    const { messages, state } = this.session;
    const { t } = messages;
    const { graph, view } = state.get();
    const parties = facts.sides.map((side, at) => [at > 0 ? " – " : "", namesOf(side)]);
    const ends = resolveEnds(graph, facts, view.level);
    const open = () => {
      if (!ends) return;
      this.session.change((present) => choosePair(present, ...ends));
      goToPanel(this);
    };
    return html`<tr>
      <th scope="row">${contactDateInWords(messages, facts)}</th>
      <td>${t(`mode.${facts.mode}`)}</td>
      <td><button class="name" type="button" @click=${open}>${parties}</button></td>
      <td>${facts.place ?? ""}</td>
      <td>${t(`status.${facts.status}`)}</td>
      <td>
        ${this.sourcesOf(facts).map(
          ([name, addresses]) =>
            html`<span class="table-source">${linksTo(name, addresses)}</span>`,
        )}
      </td>
    </tr>`;
  }

  /** Each publisher once, with the addresses of what it published; null for an article without one. */
  private sourcesOf({ articles }: ContactFacts): [string, (string | null)[]][] {
    const { messages, state } = this.session;
    const sources = new Map<string, (string | null)[]>();
    for (const article of articles) {
      const source = sourceFacts(state.get().graph, article);
      const name = source.name ?? messages.t("contact.unknownPublisher");
      sources.set(name, [...(sources.get(name) ?? []), source.address]);
    }
    return [...sources];
  }
}

/** A publisher by name, and further articles of it by number. */
function linksTo(name: string, addresses: readonly (string | null)[]): TemplateResult[] {
  return addresses.map((address, at) => {
    const text = at === 0 ? html`<bdi>${name}</bdi>` : html`${at + 1}`;
    const space = at === 0 ? "" : " · ";
    if (address === null) return html`${space}${text}`;
    return html`${space}<a
        href=${address}
        target="_blank"
        rel="noopener noreferrer nofollow"
        aria-label=${at === 0 ? nothing : `${name}, ${at + 1}`}
        >${text}</a
      >`;
  });
}

/** Each name in its own direction. */
function namesOf(side: readonly Party[]): TemplateResult[] {
  return side.map(({ name }, at) => html`${at > 0 ? ", " : ""}<bdi>${name}</bdi>`);
}
