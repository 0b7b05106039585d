import type { Correction } from "../../model/correction.ts";
import { correctionSchema } from "../correction-schema.ts";
import { EditRefused } from "./refusals.ts";

/** An entry as the schema has it, signed with a day. Throws EditRefused with what is wrong and where. */
export function parseEntry(entry: unknown, today: () => string): Correction {
  const parsed = correctionSchema.safeParse(entry);
  if (parsed.success) return { ...parsed.data, on: parsed.data.on ?? today() };
  const [issue] = parsed.error.issues;
  const key = issue?.path.map(String).join(".") ?? "";
  throw new EditRefused(422, `${key === "" ? "" : `${key}: `}${issue?.message ?? "no correction"}`);
}
