import { NOUN_RULES } from "./nouns.ts";
import { SHOWN_VERB_RULES } from "./shown-verbs.ts";
import { VERB_RULES } from "./verbs.ts";

/** A sentence of the kind that each rule of a table reads, by the rule's id. */
export const RULE_EXAMPLES: ReadonlyMap<string, string> = new Map(
  [...VERB_RULES, ...SHOWN_VERB_RULES, ...NOUN_RULES].map(({ id, example }) => [id, example]),
);
