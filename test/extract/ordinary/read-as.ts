import { read, readCast } from "../world.ts";

/**
 * Whether a sentence is read as these contacts and no others: "Tolan+Voss|call|2021-08-16; Keld+Ruiz|meeting|
 * planned", with no day where any will do. One that begins with "!" introduces its people itself.
 */
export function isReadAs(sentence: string, told: string): boolean {
  const found = sentence.startsWith("!") ? read(sentence.slice(1)) : readCast(sentence);
  const expected = told.split(";").filter((each) => each.trim() !== "");
  return (
    found.length === expected.length &&
    expected.every((each) => found.some((one) => isRead(one, each)))
  );
}

function isRead(found: string, expected: string): boolean {
  const [parties, mode, ...told] = expected.split("|").map((part) => part.trim());
  const [people = "", ...rest] = found.split(" · ");
  const surnames = people.split(" + ").map((name) => name.replace(/^\S+ (?=\S+$)/, ""));
  const status = told.find((part) => /^[a-z]/.test(part)) ?? "occurred";
  const day = told.find((part) => /^\d/.test(part));
  return (
    surnames.sort().join("+") === parties &&
    (!mode || rest[0] === mode) &&
    (day === undefined || rest[1] === day) &&
    rest[2] === status
  );
}
