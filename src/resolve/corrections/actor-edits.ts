import type { CorrectionOf } from "../../model/correction.ts";
import type { ActorKind } from "../../model/kinds.ts";
import type { ExtractedLine, Participant, Report } from "../../model/report.ts";
import { mergeAliases } from "../aliases.ts";
import { kindOfId } from "./known-actors.ts";

/** What an edit makes of a participant of a report; undefined where it is about somebody else. */
export type ActorEdit = (participant: Participant, report: Report) => Participant | undefined;

/** Every mention of some actors becomes one of another, also where they stand behind somebody. */
export function mergeActors(
  { actors, into }: CorrectionOf<"merge-actors">,
  known: Pick<Participant, "name" | "kind" | "aliases">,
): ActorEdit {
  const gone = new Set(actors.filter((id) => id !== into));
  return (participant) => {
    const represents = participant.represents.map((id) => (gone.has(id) ? into : id));
    if (gone.has(participant.id)) {
      const names = [...known.aliases, participant.name, ...participant.aliases];
      return {
        ...participant,
        id: into,
        name: known.name,
        kind: known.kind,
        aliases: mergeAliases(known.name, names),
        represents: [...new Set(represents)],
      };
    }
    if (!participant.represents.some((id) => gone.has(id))) return undefined;
    return { ...participant, represents: [...new Set(represents)] };
  };
}

/** In some reports an actor is another one. */
export function splitActor(
  { actor, into }: CorrectionOf<"split-actor">,
  reports: ReadonlySet<string>,
): ActorEdit {
  return (participant, { id }) => {
    if (participant.id !== actor || !reports.has(id)) return undefined;
    return {
      ...participant,
      id: into.id,
      name: into.name ?? participant.name,
      kind: into.kind ?? kindOfId(into.id),
      aliases: [],
      office: into.office ?? participant.office,
      represents: into.represents ?? participant.represents,
    };
  };
}

export function renameActor({ actor, name }: CorrectionOf<"rename-actor">): ActorEdit {
  return (participant) => {
    if (participant.id !== actor) return undefined;
    const aliases = mergeAliases(name, [participant.name, ...participant.aliases]);
    return { ...participant, name, aliases };
  };
}

export function setActorKind(actor: string, kind: ActorKind): ActorEdit {
  return (participant) => (participant.id === actor ? { ...participant, kind } : undefined);
}

/** Whom an actor acts for, always or in contacts of some days; an undated contact is of no days. */
export function setRepresents({
  actor,
  represents,
  from,
  to,
}: CorrectionOf<"set-represents">): ActorEdit {
  return (participant, { date }) => {
    if (participant.id !== actor) return undefined;
    if (from !== undefined && (date?.earliest ?? "") < from) return undefined;
    if (to !== undefined && (date?.latest ?? "~") > to) return undefined;
    return { ...participant, represents };
  };
}

/** Edits every participant of every report; what was touched is told by report. */
export function editActors(
  lines: readonly ExtractedLine[],
  edit: ActorEdit,
): { lines: ExtractedLine[]; touched: Set<string> } {
  const touched = new Set<string>();
  const editReport = (report: Report): Report => {
    const participants = report.participants.map((each) => edit(each, report) ?? each);
    if (participants.every((each, at) => each === report.participants[at])) return report;
    touched.add(report.id);
    return { ...report, participants };
  };
  const edited = lines.map((line) => {
    const contacts = line.contacts.map(editReport);
    const isSame = contacts.every((each, at) => each === line.contacts[at]);
    return isSame ? line : Object.assign({}, line, { contacts });
  });
  return { lines: edited, touched };
}
