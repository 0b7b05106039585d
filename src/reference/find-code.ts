import type { Reference } from "./types.ts";

/**
 * The actor id of a state or organisation that is written as an id, a code or a name: "state:QAT",
 * "QAT", "Qatar", "nato", "NATO". Undefined where none or several are meant.
 */
export function findBody(reference: Reference, text: string): string | undefined {
  const code = text.slice(text.indexOf(":") + 1);
  if (reference.state(code) !== undefined) return `state:${code}`;
  if (reference.organisation(code) !== undefined) return `org:${code}`;
  const ids = reference.names
    .filter(({ form }) => form === "state" || form === "organisation")
    .filter((entry) => isSame(entry.text, text))
    .map((entry) => `${entry.form === "state" ? "state" : "org"}:${entry.code}`);
  return onlyOf(ids);
}

/**
 * The code of an office that is written as its code or in any of its wordings, those of one state or
 * organisation there only. Undefined where none or several are meant.
 */
export function findOffice(reference: Reference, text: string, of: string): string | undefined {
  if (reference.office(text) !== undefined) return text;
  const entries = reference.names.filter(
    (entry) => entry.form === "office" && isSame(entry.text, text),
  );
  const national = entries.filter((entry) => entry.of === of);
  const meant = national.length > 0 ? national : entries.filter(({ of: own }) => own === undefined);
  return onlyOf(meant.map(({ code }) => code));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function onlyOf(values: readonly string[]): string | undefined {
  const [only, ...others] = new Set(values);
  return others.length === 0 ? only : undefined;
}
