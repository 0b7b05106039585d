import * as z from "zod";
import { rangeOfEdtf } from "../model/dates.ts";

/**
 * What Wikidata (CC0) says of who held an office: the question in SPARQL and its answer as terms.
 * The properties: P298 ISO 3166-1 alpha-3, P1906 and P1313 office held by the head of state and of
 * government, Q7330070 foreign minister, P1001 jurisdiction, P39 position held, P580 and P582 its start
 * and end (https://www.wikidata.org/wiki/Wikidata:List_of_properties).
 */

/** The offices that are asked for, as codes of offices.csv. */
const ASKED_OFFICES = ["head-of-state", "head-of-government", "foreign-minister"] as const;
type AskedOffice = (typeof ASKED_OFFICES)[number];

/** Somebody in an office as Wikidata has it. Dates are EDTF; null where it has none. */
export interface FoundTerm {
  /** ISO 3166 alpha-3. */
  state: string;
  office: AskedOffice;
  /** "Q7821917". */
  wikidata: string;
  name: string;
  from: string | null;
  to: string | null;
}

/** The question for one state: who held the three main offices, but for terms that ended before `since`. */
export function writeQuery(state: string, since: number): string {
  return `SELECT ?office ?person ?personLabel ?start ?startPrecision ?end ?endPrecision WHERE {
  ?state wdt:P298 "${state}" .
  {
    { ?state wdt:P1906 ?position . BIND("head-of-state" AS ?office) }
    UNION { ?state wdt:P1313 ?position . BIND("head-of-government" AS ?office) }
    UNION { ?position wdt:P279* wd:Q7330070 ; wdt:P1001 ?state . BIND("foreign-minister" AS ?office) }
  }
  ?person p:P39 ?held .
  ?held ps:P39 ?position ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?held pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?held pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  FILTER(BOUND(?start) && (!BOUND(?end) || YEAR(?end) >= ${since}))
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en" }
}
ORDER BY ?office ?start ?person`;
}

const value = z.object({ value: z.string() });
const answer = z.object({
  results: z.object({
    bindings: z.array(
      z.object({
        office: z.object({ value: z.enum(ASKED_OFFICES) }),
        person: value,
        personLabel: value,
        start: value.optional(),
        startPrecision: value.optional(),
        end: value.optional(),
        endPrecision: value.optional(),
      }),
    ),
  }),
});

type Binding = z.infer<typeof answer>["results"]["bindings"][number];

/**
 * The terms of an answer to `writeQuery`, those of one person in one office that follow each other
 * without a break as one. Throws where the answer has another form.
 */
export function readAnswer(state: string, json: unknown): FoundTerm[] {
  const { results } = answer.parse(json);
  return joinTerms(results.bindings.flatMap((binding) => readBinding(state, binding)));
}

function readBinding(state: string, binding: Binding): FoundTerm[] {
  const wikidata = /Q\d+$/.exec(binding.person.value)?.[0];
  if (wikidata === undefined) return [];
  return [
    {
      state,
      office: binding.office.value,
      wikidata,
      name: binding.personLabel.value,
      from: toEdtf(binding.start?.value, binding.startPrecision?.value),
      to: toEdtf(binding.end?.value, binding.endPrecision?.value),
    },
  ];
}

/** Wikidata's precision of a time: 9 is a year, 10 a month, 11 a day. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ["9", "YYYY".length],
  ["10", "YYYY-MM".length],
  ["11", "YYYY-MM-DD".length],
]);

function toEdtf(time: string | undefined, precision: string | undefined): string | null {
  const length = LENGTHS.get(precision ?? "");
  if (time === undefined || length === undefined) return null;
  const edtf = time.slice(0, length);
  return rangeOfEdtf(edtf) === undefined ? null : edtf;
}

/** A new cabinet or a second term is no new term of ours where nothing lies between. */
function joinTerms(terms: readonly FoundTerm[]): FoundTerm[] {
  const joined: FoundTerm[] = [];
  const byStart = terms.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  for (const term of byStart) {
    const before = joined.findLast(
      (other) => other.office === term.office && other.wikidata === term.wikidata,
    );
    if (before && meets(before, term))
      before.to = term.to === null ? null : latest(before.to, term.to);
    else joined.push({ ...term });
  }
  return joined;
}

function meets(before: FoundTerm, after: FoundTerm): boolean {
  if (before.to === null || after.from === null) return true;
  const end = rangeOfEdtf(before.to);
  const start = rangeOfEdtf(after.from);
  return end !== undefined && start !== undefined && start.earliest <= end.latest;
}

function latest(a: string | null, b: string): string | null {
  return a === null || a > b ? a : b;
}
