import * as z from "zod";
import {
  ACTOR_KINDS,
  BASES,
  CERTAINTIES,
  DATE_BASES,
  MODES,
  ROLES,
  STATUSES,
} from "../model/kinds.ts";
import { isDay } from "../model/dates.ts";
import type { ExtractedLine } from "../model/report.ts";

/** The contract of an extracted line, for lines that come from outside. */

const text = z.string().nullable();
const day = z.string().refine(isDay, "expected a day that exists (YYYY-MM-DD)").nullable();
const offset = z.int().nonnegative();

const date = z.object({
  earliest: day,
  latest: day,
  edtf: z.string(),
  basis: z.enum(DATE_BASES),
});

const participant = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(z.string()),
  office: text,
  represents: z.array(z.string()),
  side: offset,
  role: z.enum(ROLES).nullable(),
  basis: z.enum(BASES),
});

const evidence = z.object({
  start: offset,
  end: offset,
  quote: z.string(),
  before: text,
  after: text,
  rule: z.string(),
});

const report = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  certainty: z.enum(CERTAINTIES),
  mode: z.enum(MODES),
  date: date.nullable(),
  background: z.boolean(),
  complete: z.boolean(),
  others: text,
  place: text,
  topics: z.array(z.string()),
  attributedTo: text,
  participants: z.array(participant).min(2),
  evidence: z.array(evidence).min(1),
});

const article = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  published: z.string().exactOptional(),
  language: z.string().exactOptional(),
  textHash: z.string(),
  sketch: z.string().exactOptional(),
});

export const extractedLineSchema: z.ZodType<ExtractedLine> = z.object({
  article,
  contacts: z.array(report),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});
