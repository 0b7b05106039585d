import type { ProposedName } from "../model/article.ts";
import { nameOfType } from "./type-names.ts";

const EXPECTED = '{"start": 0, "quote": "…", "kind": "person" or "organisation"}';

/** Whether a value is a list of proposed names. */
export function isNames(value: unknown): value is readonly ProposedName[] {
  return Array.isArray(value) && value.every(isName);
}

/** What is wrong with a list of names, in words. */
export function findFaultInNames(value: unknown): string {
  if (!Array.isArray(value)) return `names is ${nameOfType(value)}, expected a list`;
  const at = value.findIndex((each) => !isName(each));
  return `names[${at}] is ${JSON.stringify(value[at]).slice(0, 80)}, expected ${EXPECTED}`;
}

function isName(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { start, quote, kind } = value as Partial<Record<keyof ProposedName, unknown>>;
  const isPlaced = typeof start === "number" && Number.isInteger(start) && start >= 0;
  return isPlaced && typeof quote === "string" && (kind === "person" || kind === "organisation");
}
