import type { ExtractedLine, Report } from "../../model/report.ts";
import { mergeSame } from "../resolve-report.ts";
import { countSides, joinSides } from "../sides.ts";
import {
  editActors,
  mergeActors,
  renameActor,
  setActorKind,
  setRepresents,
  splitActor,
  type ActorEdit,
} from "./actor-edits.ts";
import type { Correcting, Outcome } from "./correcting.ts";

/** The lines with the corrections that touch actors, before reports are brought together. */
export function correctActors(
  read: readonly ExtractedLine[],
  work: Correcting,
): readonly ExtractedLine[] {
  let lines = read;
  const run = (edit: ActorEdit): Set<string> => {
    const edited = editActors(lines, edit);
    lines = keepSides(edited.lines, edited.touched, work);
    return edited.touched;
  };
  work.each("merge-actors", (correction) => {
    const { actors, into } = correction;
    const known = work.lookUp(into);
    const others = actors.filter((id) => id !== into);
    if (known === undefined) return { trouble: `no actor ${into} to merge into` };
    if (others.length === 0) return { trouble: `they are ${into} already` };
    const present = others.filter((id) => isPresent(lines, id));
    if (present.length === 0) return { trouble: `no actor ${others.join(", ")}` };
    for (const id of others) if (!present.includes(id)) work.warn(`no actor ${id}`);
    run(mergeActors(correction, known));
    for (const id of present) work.lead(id, into);
    return { about: known.name, actors: [into] };
  });
  work.each("split-actor", (correction) => {
    const found = work.findReports(correction.reports);
    if ("trouble" in found) return found;
    const { actor } = correction;
    const into = { name: work.lookUp(correction.into.id)?.name, ...correction.into };
    const touched = run(splitActor({ ...correction, into }, found.ids));
    if (touched.size === 0) return { trouble: `no actor ${actor} in these reports` };
    work.release(into.id);
    const name = work.lookUp(actor)?.name ?? actor;
    return { about: name, actors: [actor, into.id], reports: [...touched] };
  });
  work.each("rename-actor", (each) => {
    const outcome = editOne(each.actor, renameActor(each));
    // A state may stand behind its ministers alone: the graph knows it by the reference data.
    const isBehind = "trouble" in outcome && isPresent(lines, each.actor);
    return isBehind ? { about: each.name, actors: [each.actor] } : outcome;
  });
  work.each("set-actor-kind", (each) => editOne(each.actor, setActorKind(each.actor, each.to)));
  work.each("set-represents", (each) => editOne(each.actor, setRepresents(each)));
  return lines;

  function editOne(actor: string, edit: ActorEdit): Outcome {
    const touched = run(edit);
    if (touched.size === 0) return { trouble: `no actor ${actor} in these contacts` };
    return { about: work.lookUp(actor)?.name ?? actor, actors: [actor] };
  }
}

function isPresent(lines: readonly ExtractedLine[], id: string): boolean {
  return lines.some(({ contacts }) =>
    contacts.some(({ participants }) =>
      participants.some((each) => each.id === id || each.represents.includes(id)),
    ),
  );
}

/** One participant an actor and one side a body again; a report that is left with one side goes, and is told. */
function keepSides(
  lines: readonly ExtractedLine[],
  touched: ReadonlySet<string>,
  work: Correcting,
): readonly ExtractedLine[] {
  if (touched.size === 0) return lines;
  const keep = (report: Report): Report[] => {
    if (!touched.has(report.id)) return [report];
    const participants = joinSides(mergeSame(report.participants));
    if (participants.length > 1 && countSides(participants) > 1)
      return [{ ...report, participants }];
    const names = participants.map(({ name }) => name).join(", ");
    work.warn(`leaves report ${report.id} with one side (${names}), so that it is no contact`);
    return [];
  };
  return lines.map((line) =>
    line.contacts.some(({ id }) => touched.has(id))
      ? Object.assign({}, line, { contacts: line.contacts.flatMap(keep) })
      : line,
  );
}
