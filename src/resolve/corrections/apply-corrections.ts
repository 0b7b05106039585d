import type { Contact } from "../../model/contact.ts";
import type { AppliedCorrection, Correction, CorrectionOf } from "../../model/correction.ts";
import type { ExtractedLine } from "../../model/report.ts";
import type { Cluster } from "../clusters.ts";
import { clusterReports, compareContacts } from "../contacts.ts";
import { createCorrecting, type Correcting } from "./correcting.ts";
import { changeContact, hasOneOf, joinContacts, splitContact } from "./contact-edits.ts";
import { correctActors } from "./correct-actors.ts";
import { lineOfAdded } from "./added-contacts.ts";
import { mergeLines } from "../lines.ts";
import { resolveParties, type Bodies } from "./known-actors.ts";

export interface Corrected {
  /** The articles that are left, with those of contacts that were added. */
  lines: readonly ExtractedLine[];
  contacts: Contact[];
  applied: AppliedCorrection[];
  /** By place in the list, what those that were applied are about. */
  about: ReadonlyMap<number, string>;
  /** Ids that actors no longer have, renamed or merged away, with those that they have. */
  formerIds: ReadonlyMap<string, string>;
  /** Why a correction was not applied, or not wholly, by its place in the list. */
  troubles: { at: number; message: string }[];
}

/**
 * Reports to contacts with an editor's corrections, in the order of the list within each step:
 *
 *   hide articles, add contacts ─▶ actors ─▶ clustering ─▶ split, join ─▶ merging ─▶ drop, change
 *
 * What a correction speaks of is looked for in the articles as they were read, and actors under the
 * ids that they have by then: `renamed` tells those that the reference data calls otherwise now. One that fits nothing
 * or several things is not applied, and told. The order of the lines does not matter.
 */
export function resolveContacts(
  lines: readonly ExtractedLine[],
  corrections: readonly Correction[],
  bodies: Bodies,
  renamed: ReadonlyMap<string, string> = new Map(),
): Corrected {
  const work = createCorrecting(lines, corrections, bodies, renamed);
  if (corrections.length === 0) {
    const contacts = clusterReports(lines);
    return { lines, contacts, ...work.result(contacts) };
  }
  const articles = correctArticles(lines, work);
  const named = correctActors(articles, work);
  const clustered = clusterReports(named, (clusters) => correctClusters(clusters, work));
  const contacts = correctContacts(clustered, work);
  return { lines: named, contacts, ...work.result(contacts) };
}

function correctArticles(lines: readonly ExtractedLine[], work: Correcting): ExtractedLine[] {
  const hidden = new Set<string>();
  work.each("hide-article", ({ article }) => {
    const found = work.finder.findArticle(article);
    if ("trouble" in found) return found;
    hidden.add(found.item.id);
    return { about: found.item.title ?? found.item.file };
  });
  const added: ExtractedLine[] = [];
  work.each("add-contact", (correction) => {
    const parties = resolveParties(correction.participants, work.lookUp);
    if ("trouble" in parties) return parties;
    const line = lineOfAdded(correction, parties.participants);
    added.push(line);
    const names = parties.participants.map(({ name }) => name).join(", ");
    return { about: names, reports: line.contacts.map(({ id }) => id) };
  });
  return mergeLines([lines.filter(({ article }) => !hidden.has(article.id)), added]);
}

function correctClusters(clusters: Cluster[], work: Correcting): Cluster[] {
  let mended = clusters;
  work.each("split-contact", ({ reports }) => {
    const found = work.findReports(reports);
    if ("trouble" in found) return found;
    const split = splitContact(mended, found.ids);
    if (split.length === mended.length) {
      return { trouble: "nothing is left to split them from: they are contacts of their own" };
    }
    const touched = mended.filter((each) => hasOneOf(each, found.ids));
    mended = split;
    return { about: work.nameReports(found.ids), reports: reportsOf(touched) };
  });
  work.each("join-contacts", ({ contacts }) => {
    const found = work.findReports(contacts);
    if ("trouble" in found) return found;
    const joined = joinContacts(mended, found.ids);
    if (joined.length === mended.length) return { trouble: "they are one contact without it" };
    mended = joined;
    return { about: work.nameReports(found.ids), reports: [...found.ids] };
  });
  return mended;
}

function reportsOf(clusters: readonly Cluster[]): string[] {
  return clusters.flatMap(({ reports }) => reports.map(({ id }) => id));
}

function correctContacts(contacts: readonly Contact[], work: Correcting): Contact[] {
  let mended = [...contacts];
  work.each("drop-contact", ({ contact }) => {
    const found = work.findReports([contact]);
    if ("trouble" in found) return found;
    const left = mended.filter((each) => !hasOneOf(each, found.ids));
    if (left.length === mended.length) return { trouble: "its contact is gone without it" };
    mended = left;
    return { about: work.nameReports(found.ids) };
  });
  work.each("change-contact", (correction) => {
    const found = work.findReports([correction.contact]);
    if ("trouble" in found) return found;
    const at = mended.findIndex((each) => hasOneOf(each, found.ids));
    const contact = mended[at];
    if (contact === undefined) return { trouble: "its contact is gone" };
    const changed = changeWith(contact, correction, work);
    if ("trouble" in changed) return changed;
    mended[at] = changed;
    return { about: work.nameReports(found.ids), reports: [...found.ids] };
  });
  return mended.sort(compareContacts);
}

function changeWith(
  contact: Contact,
  correction: CorrectionOf<"change-contact">,
  work: Correcting,
): Contact | { trouble: string } {
  if (correction.participants === undefined) return changeContact(contact, correction);
  const own = new Map(contact.participants.map((each) => [each.id, each]));
  const parties = resolveParties(correction.participants, (id) => own.get(id) ?? work.lookUp(id));
  if ("trouble" in parties) return parties;
  return changeContact(contact, correction, parties.participants);
}
