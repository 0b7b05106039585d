/** What a value of JSON is, in words for a message: "a list", "missing". */
export function nameOfType(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
