import type { Frame } from "./frame.ts";
import { RECEIVING_VERBS, type NounRule } from "../rules/nouns.ts";

/** The roles that a preposition gives its parties: "a letter from Keld", "paid a courtesy call on Keld". */
export function rolesOf(preposition: string, rule: NounRule, verb: string): Frame["roles"] {
  if (rule.id === "courtesy-call-noun") {
    return preposition === "from" || preposition === "by"
      ? ["host", "visitor"]
      : ["visitor", "host"];
  }
  if (preposition === "from" || (preposition === "by" && RECEIVING_VERBS.has(verb)))
    return ["recipient", "initiator"];
  if (rule.mode === "visit") return ["visitor", "host"];
  if (preposition === "to") return ["initiator", "recipient"];
  return [null, null];
}
