import { parse } from "yaml";
import * as z from "zod";
import { CERTAINTIES, MODES, ROLES, STATUSES } from "../model/kinds.ts";

/** What a careful reader finds in an article, as `NAME.expected.yaml` beside it says. */
const party = z.strictObject({
  name: z.string().optional(),
  office: z.string().optional(),
  state: z.string().optional(),
  organisation: z.string().optional(),
  group: z.string().optional(),
  of: z.string().optional(),
  role: z.enum(ROLES).optional(),
  side: z.number().optional(),
});

const days = z.tuple([z.iso.date(), z.iso.date()]);

const contact = z.strictObject({
  participants: z.array(party).min(1),
  mode: z.array(z.enum(MODES)).min(1),
  date: days.nullable(),
  status: z.enum(STATUSES),
  quote: z.string(),
  edtf: z.string().optional(),
  place: z.string().optional(),
  certainty: z.enum(CERTAINTIES).default("asserted"),
  background: z.boolean().optional(),
  complete: z.boolean().optional(),
});

const ban = z.strictObject({
  participants: z.tuple([z.string(), z.string()]),
  why: z.string(),
  date: days.optional(),
});

const expectations = z.strictObject({
  shows: z.string(),
  kind: z.string(),
  families: z.array(z.string()).default([]),
  region: z.string().optional(),
  phenomena: z.array(z.string()).optional(),
  contacts: z.array(contact),
  optional: z.array(contact).default([]),
  not: z.array(ban).default([]),
});

export type ExpectedParty = z.infer<typeof party>;
export type ExpectedContact = z.infer<typeof contact>;
export type Ban = z.infer<typeof ban>;
export type Expectations = z.infer<typeof expectations>;

/** Throws where the file has another form, so that a misspelt key asks for nothing in silence. */
export function parseExpectations(yaml: string): Expectations {
  return expectations.parse(parse(yaml));
}
