import * as z from "zod/mini";
import { CORRECTION_KINDS } from "./correction.ts";

/**
 * The graph file, "readout/graph@1": columns of articles, actors and contacts, with places for both
 * levels. Kinds, modes, statuses and the like are indices into the lists of `kinds.ts`; days are
 * day numbers (days since 1970-01-01); actors, articles and publishers are indices into their
 * columns. Nothing in it tells when it was built, so that the same articles give the same bytes.
 */
export const GRAPH_FORMAT = "readout/graph@1";
export const EVIDENCE_FORMAT = "readout/evidence@1";

const index = z.int().check(z.nonnegative());
const day = z.nullable(z.int());
const text = z.nullable(z.string());
const flag = z.union([z.literal(0), z.literal(1)]);
const coordinate = z.nullable(z.number());

/** Where actors stand at one level; null where an actor is not drawn at that level. */
const placement = z.object({
  x: z.array(coordinate),
  y: z.array(coordinate),
  community: z.array(z.nullable(index)),
});

export const storySchema = z.object({
  title: z.string(),
  standfirst: z.optional(z.string()),
  byline: z.optional(z.string()),
  licence: z.optional(z.string()),
  /** The public address of the page, for permalinks in pictures. */
  url: z.optional(z.string()),
  /** Where a reader reports an error. */
  reportErrors: z.optional(z.string()),
  /** The default View, as the query part of an address. */
  view: z.optional(z.string()),
  /** Ids of organisations by which actors may be coloured; a state is of the first it belongs to. */
  blocs: z.optional(z.array(z.string())),
});

export const graphFileSchema = z.object({
  format: z.literal(GRAPH_FORMAT),
  story: storySchema,
  /** The latest day of publication among the articles. */
  asOf: day,
  publishers: z.array(z.string()),
  /** Names of what actors are grouped by: regions and subregions of the United Nations, and the story's blocs. */
  groups: z.object({
    region: z.array(z.string()),
    subregion: z.array(z.string()),
    bloc: z.array(z.string()),
  }),
  articles: z.object({
    id: z.array(z.string()),
    title: z.array(text),
    url: z.array(text),
    publisher: z.array(z.nullable(index)),
    published: z.array(day),
    /** The article that it is a copy of: another title, cut, or in other words. */
    copyOf: z.array(z.nullable(index)),
  }),
  actors: z.object({
    id: z.array(z.string()),
    name: z.array(z.string()),
    kind: z.array(index),
    aliases: z.array(z.array(z.string())),
    /** The last office it held in these contacts, in words. */
    office: z.array(text),
    /** What it represented in these contacts, most often first: indices of actors. */
    represents: z.array(z.array(index)),
    /** Indices into the groups: of a state, and of whoever represented it most often. */
    region: z.array(z.nullable(index)),
    subregion: z.array(z.nullable(index)),
    bloc: z.array(z.nullable(index)),
  }),
  /** Ids under which links may still name an actor: merged away, or renamed in the reference data. */
  formerIds: z.prefault(z.record(z.string(), index), {}),
  levels: z.object({ person: placement, state: placement }),
  contacts: z.object({
    id: z.array(z.string()),
    mode: z.array(index),
    status: z.array(index),
    certainty: z.array(index),
    earliest: z.array(day),
    latest: z.array(day),
    /** Written only where it says more than the two days: "XXXX-08-19". */
    edtf: z.array(text),
    /** Index into DATE_BASES; null where there is no date. */
    basis: z.array(z.nullable(index)),
    background: z.array(flag),
    complete: z.array(flag),
    domestic: z.array(flag),
    ambiguous: z.array(flag),
    others: z.array(text),
    place: z.array(text),
    topics: z.array(z.array(z.string())),
    /** Participants of contact i stand at participantStart[i] up to participantStart[i + 1]. */
    participantStart: z.array(index),
    /** Reports of contact i stand at reportStart[i] up to reportStart[i + 1]. */
    reportStart: z.array(index),
    /** Index into evidenceFiles. */
    evidence: z.array(index),
  }),
  participants: z.object({
    actor: z.array(index),
    side: z.array(index),
    role: z.array(z.nullable(index)),
    basis: z.array(index),
    /** The office that day, in words: index into `offices`. */
    office: z.array(z.nullable(index)),
    /** Indices of actors. */
    represents: z.array(z.array(index)),
  }),
  offices: z.array(z.string()),
  /** By id, of the rules that the evidence names: a sentence of the kind that each reads. */
  rules: z.record(z.string(), z.string()),
  /** A report's id is null where it is its contact's own: most contacts have one report. */
  reports: z.object({
    id: z.array(text),
    article: z.array(index),
    /**
     * The article in whose stead it counts as a source: the earliest of its contact by the same
     * publisher, in a copy, or quoting the same readout. Null where that is its own.
     */
    source: z.array(z.nullable(index)),
  }),
  /** What editors overruled, with the contacts and actors in which it is seen. */
  corrections: z.array(
    z.object({
      kind: z.enum(CORRECTION_KINDS),
      by: z.string(),
      why: z.string(),
      on: day,
      about: z.string(),
      contacts: z.array(index),
      actors: z.array(index),
    }),
  ),
  /** Names of evidence files beside the graph file, with a hash of their content in the name. */
  evidenceFiles: z.array(z.string()),
});

export type StoryText = z.infer<typeof storySchema>;
export type GraphFile = z.infer<typeof graphFileSchema>;
export type Placement = z.infer<typeof placement>;

const evidenceReport = z.object({
  id: z.string(),
  article: index,
  mode: index,
  status: index,
  certainty: index,
  earliest: day,
  latest: day,
  edtf: text,
  background: flag,
  place: text,
  attributedTo: text,
  evidence: z.array(
    z.object({
      start: index,
      end: index,
      quote: z.string(),
      before: text,
      after: text,
      rule: z.string(),
    }),
  ),
});

/** An evidence file: the reports of some contacts, by contact id. */
export const evidenceFileSchema = z.object({
  format: z.literal(EVIDENCE_FORMAT),
  contacts: z.record(z.string(), z.array(evidenceReport)),
});

export type EvidenceReport = z.infer<typeof evidenceReport>;
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;
