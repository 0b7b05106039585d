import type { ContactFacts } from "../../filter/contact-facts.ts";
import type { PartyEntry } from "../../model/correction.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import type { Role } from "../../model/kinds.ts";
import type { KnownActors } from "../known-actors.ts";
import { actorIn, bodiesIn, FormProblem, textsIn } from "./form-values.ts";

/** A row of who took part, as it stands in the form. */
export interface PartyRow {
  id: string | null;
  party: string;
  side: string;
  acts: string;
  role: Role | null;
}

export const EMPTY_ROW: PartyRow = { id: null, party: "", side: "", acts: "", role: null };

/** Who took part in a contact, in the order of its sides. */
export function partyRowsOf(
  { actors }: GraphFile,
  { sides }: ContactFacts,
  known: KnownActors,
): PartyRow[] {
  const labelOf = (actor: number): string => known.labelOf(actors.id[actor] ?? "");
  return sides.flatMap((side, at) =>
    side.map(({ actor, represents, role }) => ({
      id: actors.id[actor] ?? "",
      party: labelOf(actor),
      side: String(at + 1),
      acts: represents.map(labelOf).join("; "),
      role,
    })),
  );
}

/** The rows of a form that name somebody. */
function rowsIn(form: FormData): Omit<PartyRow, "id" | "role">[] {
  const [sides, acts] = [textsIn(form, "side"), textsIn(form, "acts")];
  return textsIn(form, "party")
    .map((party, at) => ({ party, side: sides[at] ?? "", acts: acts[at] ?? "" }))
    .filter(({ party }) => party !== "");
}

/** Whether a form says of who took part what was there before. */
export function isSameParties(form: FormData, before: readonly PartyRow[]): boolean {
  const rows = rowsIn(form);
  return (
    rows.length === before.length &&
    rows.every(({ party, side, acts }, at) => {
      const old = before[at];
      return old?.party === party && old.side === side && old.acts === acts;
    })
  );
}

/** Who takes part as a form has it; what is as before is left to be known. Throws where it is too few. */
export function partiesIn(
  form: FormData,
  before: readonly PartyRow[],
  known: KnownActors,
): PartyEntry[] {
  const rows = rowsIn(form);
  if (rows.length < 2) throw new FormProblem("problem.parties");
  return rows.map((row) => partyOf(row, before, known));
}

function partyOf(
  { party, side, acts }: Omit<PartyRow, "id" | "role">,
  before: readonly PartyRow[],
  known: KnownActors,
): PartyEntry {
  const { id, name, isNew } = actorIn(party, known);
  const old = before.find((each) => each.id === id);
  const role = old?.role ?? null;
  const number = Number(side);
  return {
    id,
    ...(isNew && { name }),
    ...(acts !== (old?.acts ?? "") && { represents: bodiesIn(acts, known) }),
    ...(Number.isInteger(number) && number > 0 && { side: number }),
    ...(role !== null && { role }),
  };
}
