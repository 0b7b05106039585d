import * as z from "zod";
import type { Correction } from "../model/correction.ts";
import { isDay } from "../model/dates.ts";
import { ACTOR_KINDS, MODES, ROLES, STATUSES } from "../model/kinds.ts";

/** What an entry of `corrections.yaml` may say; keys that it does not know are errors. */

const text = z.string().trim().min(1);
const day = z.string().refine(isDay, "expected a day that exists (YYYY-MM-DD)");
const actor = text.regex(/^(person|office|state|org):\S+$/, "expected an actor's id (person:…)");

const date = z
  .string()
  .refine((value) => {
    const [first = "", last = first, ...more] = value.split("/");
    return more.length === 0 && isDay(first) && isDay(last) && first <= last;
  }, "expected a day, or a first and a last day (2021-08-01/2021-08-03)")
  .nullable();

const byId = text.regex(/^r:\S+$/, "expected a report's id (r:…)");
const byQuote = z
  .strictObject({
    id: byId.optional(),
    article: text.optional(),
    quote: text.optional(),
    with: z.array(actor).min(1).optional(),
  })
  .refine(
    ({ id, article, quote }) => id !== undefined || (article !== undefined && quote !== undefined),
    "expected an id, or an article and a quote",
  );
const reference = z.union([byId.transform((id) => ({ id })), byQuote]);

const partyFields = z.strictObject({
  id: actor,
  name: text.optional(),
  kind: z.enum(ACTOR_KINDS).optional(),
  office: text.optional(),
  represents: z.array(actor).optional(),
  side: z.int().nonnegative().optional(),
  role: z.enum(ROLES).optional(),
});
const party = z.union([actor.transform((id) => ({ id })), partyFields]);
const parties = z.array(party).min(2);

const source = z.strictObject({
  quote: text,
  publisher: text.optional(),
  title: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: day.optional(),
});

const signed = { by: text, why: text, on: day.optional() };

const change = z
  .strictObject({
    kind: z.literal("change-contact"),
    contact: reference,
    date: date.optional(),
    mode: z.enum(MODES).optional(),
    status: z.enum(STATUSES).optional(),
    participants: parties.optional(),
    ...signed,
  })
  .refine(
    (entry) =>
      [entry.date, entry.mode, entry.status, entry.participants].some((each) => each !== undefined),
    "expected a date, a mode, a status or participants",
  );

export const correctionSchema: z.ZodType<Correction> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("merge-actors"),
    actors: z.array(actor).min(1),
    into: actor,
    ...signed,
  }),
  z.strictObject({
    kind: z.literal("split-actor"),
    actor,
    into: partyFields,
    reports: z.array(reference).min(1),
    ...signed,
  }),
  z.strictObject({ kind: z.literal("rename-actor"), actor, name: text, ...signed }),
  z.strictObject({ kind: z.literal("set-actor-kind"), actor, to: z.enum(ACTOR_KINDS), ...signed }),
  z.strictObject({
    kind: z.literal("set-represents"),
    actor,
    represents: z.array(actor),
    from: day.optional(),
    to: day.optional(),
    ...signed,
  }),
  z.strictObject({
    kind: z.literal("join-contacts"),
    contacts: z.array(reference).min(2),
    ...signed,
  }),
  z.strictObject({
    kind: z.literal("split-contact"),
    reports: z.array(reference).min(1),
    ...signed,
  }),
  z.strictObject({ kind: z.literal("drop-contact"), contact: reference, ...signed }),
  change,
  z.strictObject({
    kind: z.literal("add-contact"),
    date,
    mode: z.enum(MODES),
    status: z.enum(STATUSES).optional(),
    place: text.optional(),
    participants: parties,
    source,
    ...signed,
  }),
  z.strictObject({ kind: z.literal("hide-article"), article: text, ...signed }),
]);
