import { html, nothing, type TemplateResult } from "lit";
import { contactDateInWords } from "../../messages/dates.ts";
import { isolated } from "../../messages/direction.ts";
import type { ContactFacts } from "../../filter/contact-facts.ts";
import { reportLinkOf, sourceFacts } from "../../filter/source-facts.ts";
import type { EvidenceReport } from "../../model/graph-file.ts";
import { permalinkOf } from "../../state/permalink.ts";
import type { Session } from "../session.ts";

/** Whether the citation was copied, and what is called once it is. */
export interface Citing {
  done: boolean;
  finish: () => void;
}

/** What a reader may do with a contact: cite it, and report an error in it. */
export function actionsOf(
  session: Session,
  facts: ContactFacts,
  reports: readonly EvidenceReport[],
  citing: Citing,
): TemplateResult {
  const { t } = session.messages;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citationOf(session, facts, reports));
      citing.finish();
    } catch {
      session.notice.set(t("contact.citeFailed"));
    }
  };
  const address = reportAddress(session, facts);
  return html`<p class="contact-actions label">
    <button class="plain" type="button" @click=${copy}>
      ${t(citing.done ? "contact.cited" : "contact.cite")}
    </button>
    ${
      address === null
        ? nothing
        : html`<a class="plain" href=${address} target="_blank" rel="noopener">
            ${t("page.reportError")}
          </a>`
    }
  </p>`;
}

/** Who, when, how, the first quote of each source with its address, and where this stands. */
function citationOf(
  { messages, state }: Session,
  facts: ContactFacts,
  reports: readonly EvidenceReport[],
): string {
  const { graph, view } = state.get();
  const { t } = messages;
  const who = facts.sides
    .map((side) => side.map(({ name }) => isolated(name)).join(", "))
    .join(" – ");
  const sources = reports.map(({ article, evidence }) => {
    const { name, published, address } = sourceFacts(graph, article);
    const told = [name ?? t("contact.unknownPublisher"), published, address];
    const quote = evidence[0]?.quote ?? "";
    return `“${quote}” (${told.filter((each) => each !== null).join(", ")})`;
  });
  const head = `${who}: ${t(`mode.${facts.mode}`)}, ${contactDateInWords(messages, facts)}.`;
  const place = [graph.story.title, permalinkOf(graph, view)].filter((each) => each !== "");
  return [head, ...sources, `${place.join(", ")} (${graph.contacts.id[facts.contact] ?? ""})`].join(
    "\n",
  );
}

/** The story's address for errors, with the contact's id in the subject where it is a mail. */
function reportAddress({ state }: Session, { contact }: ContactFacts): string | null {
  const { graph } = state.get();
  const address = reportLinkOf(graph.story.reportErrors ?? null);
  if (address === null || !address.startsWith("mailto:")) return address;
  const subject = encodeURIComponent(`Readout: ${graph.contacts.id[contact] ?? ""}`);
  return `${address}${address.includes("?") ? "&" : "?"}subject=${subject}`;
}
