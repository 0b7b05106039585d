import type { CorrectionOf } from "../../model/correction.ts";
import type { Contact, SourcedReport } from "../../model/contact.ts";
import { edtfOf } from "../../model/dates.ts";
import type { ContactDate, Participant } from "../../model/report.ts";
import { createCluster, joinCluster, type Cluster } from "../clusters.ts";
import { isDomestic } from "../merged-contact.ts";
import { mergeParty } from "../parties.ts";
import { joinSides } from "../sides.ts";

/** The clusters with those that tell of some reports made one. */
export function joinContacts(
  clusters: readonly Cluster[],
  reports: ReadonlySet<string>,
): Cluster[] {
  const parts = clusters.filter((each) => hasOneOf(each, reports));
  const [first] = parts;
  if (first === undefined) return [...clusters];
  const joined: Cluster = {
    reports: parts.flatMap((each) => each.reports),
    parties: unite(parts.flatMap((each) => each.parties)),
    ambiguous: false,
  };
  return clusters.flatMap((each) =>
    each === first ? [joined] : parts.includes(each) ? [] : [each],
  );
}

/** One participant an actor, with the sides as the first of the accounts has them. */
function unite(participants: readonly Participant[]): Participant[] {
  const byId = new Map<string, Participant>();
  for (const each of participants) {
    const known = byId.get(each.id);
    if (known !== undefined) byId.set(each.id, mergeParty(known, each));
    // Side numbers of two accounts mean nothing to each other: a new one for who is new.
    else byId.set(each.id, { ...each, side: byId.size + 1000 });
  }
  return joinSides([...byId.values()]);
}

/** The clusters with some reports taken out of theirs, as a contact of their own. */
export function splitContact(
  clusters: readonly Cluster[],
  reports: ReadonlySet<string>,
): Cluster[] {
  return clusters.flatMap((cluster) => {
    const taken = cluster.reports.filter(({ id }) => reports.has(id));
    const left = cluster.reports.filter(({ id }) => !reports.has(id));
    return taken.length === 0 || left.length === 0
      ? [cluster]
      : [clusterOf(left), clusterOf(taken)];
  });
}

function clusterOf([first, ...others]: readonly SourcedReport[]): Cluster {
  if (first === undefined) throw new Error("contact without a report");
  const cluster = createCluster(first, false);
  for (const report of others) joinCluster(cluster, report);
  return cluster;
}

export function hasOneOf(
  { reports }: { reports: readonly { id: string }[] },
  ids: ReadonlySet<string>,
): boolean {
  return reports.some(({ id }) => ids.has(id));
}

/** The contact with what an editor says of it in the place of what its reports say. */
export function changeContact(
  contact: Contact,
  { date, mode, status }: CorrectionOf<"change-contact">,
  participants: Participant[] = contact.participants,
): Contact {
  return {
    ...contact,
    ...(date !== undefined && { date: dateOf(date) }),
    ...(mode !== undefined && { mode }),
    ...(status !== undefined && { status }),
    participants,
    domestic: isDomestic(participants),
  };
}

/** The date that an editor wrote. */
export function dateOf(written: string | null): ContactDate | null {
  if (written === null) return null;
  const [earliest = "", latest = earliest] = written.split("/");
  return { earliest, latest, edtf: edtfOf({ earliest, latest }), basis: "corrected" };
}
