import type { Participant } from "../model/report.ts";

/** What an actor is, apart from its part in the contact. */
export type Identity = Pick<
  Participant,
  "id" | "name" | "kind" | "aliases" | "office" | "represents"
>;
