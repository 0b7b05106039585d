import { html, type TemplateResult } from "lit";
import type { ContactFacts } from "../../filter/contact-facts.ts";
import type { EvidenceReport } from "../../model/graph-file.ts";
import { isolated } from "../../messages/direction.ts";
import { BASES, DATE_BASES } from "../../model/kinds.ts";
import type { Session } from "../session.ts";

/** How a contact was found, in words: the rules that read its sentences, its day, its people. */
export function findingOf(
  session: Session,
  facts: ContactFacts,
  reports: readonly EvidenceReport[],
): TemplateResult {
  const { t } = session.messages;
  const { graph } = session.state.get();
  const rules = new Set(reports.flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
  const lines = [
    ...[...rules].map((rule) => {
      if (rule === "by-hand") return t("finding.byHand");
      const example = graph.rules[rule];
      const name = rule.replaceAll("-", " ");
      return example === undefined
        ? t("finding.rule", { name })
        : t("finding.ruleLike", { name, example });
    }),
    t(`finding.date.${DATE_BASES[graph.contacts.basis[facts.contact] ?? -1] ?? "none"}`),
    ...basesOf(session, facts),
    ...(facts.ambiguous ? [t("finding.ambiguous")] : []),
  ];
  return html`<details class="finding">
    <summary class="label">${t("finding.title")}</summary>
    <ul class="caption">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

/** Of those whom the text does not name: what it says instead. */
function basesOf(session: Session, { contact }: ContactFacts): string[] {
  const { actors, contacts, participants } = session.state.get().graph;
  const end = contacts.participantStart[contact + 1] ?? 0;
  const lines: string[] = [];
  for (let row = contacts.participantStart[contact] ?? end; row < end; row++) {
    const basis = BASES[participants.basis[row] ?? 0] ?? "named";
    if (basis === "named") continue;
    const name = isolated(actors.name[participants.actor[row] ?? -1] ?? "");
    lines.push(session.messages.t(`finding.basis.${basis}`, { name }));
  }
  return lines;
}
