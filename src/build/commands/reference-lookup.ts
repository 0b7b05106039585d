import { rangeOfEdtf } from "../../model/dates.ts";
import { findBody, findOffice } from "../../reference/find-code.ts";
import type { Person, Reference, When } from "../../reference/types.ts";
import { readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";

interface LookupRequest {
  reference?: string;
}

export interface HolderRequest extends LookupRequest {
  office: string;
  of: string;
  day: string;
}

export interface FindRequest extends LookupRequest {
  name: string;
  on?: string;
  of?: string;
  office?: string;
}

/** `readout reference holder`: who held an office on a day, one a line; says so where nobody is known. */
export async function runReferenceHolder(
  request: HolderRequest,
  terminal: Terminal,
): Promise<void> {
  const { reference } = await readReference(request.reference);
  const of = bodyOf(reference, request.of);
  const office = officeOf(reference, request.office, of);
  const holders = reference.holdersOn(office, of, dayOf(request.day));
  for (const holder of holders) await terminal.write(describePerson(reference, holder));
  if (holders.length === 0) {
    await terminal.write(`nobody is known as ${office} of ${of} on ${request.day}`);
  }
}

/** `readout reference find`: the people whom a name may mean, with their offices, one a line. */
export async function runReferenceFind(request: FindRequest, terminal: Terminal): Promise<void> {
  const { reference } = await readReference(request.reference);
  const of = request.of === undefined ? undefined : bodyOf(reference, request.of);
  const people = reference.candidates(request.name, {
    when: request.on === undefined ? null : dayOf(request.on),
    of: of === undefined ? [] : [of],
    offices: request.office === undefined ? [] : [officeOf(reference, request.office, of ?? "")],
  });
  for (const person of people) await terminal.write(describePerson(reference, person));
  if (people.length === 0) await terminal.write(`nobody is known as ${request.name}`);
}

function describePerson(reference: Reference, { code, name }: Person): string {
  const terms = reference.termsOf(code).map(({ title, office, of, from, to }) => {
    return `${title === "" ? office : title} (${of}) ${from ?? "?"} to ${to ?? ".."}`;
  });
  return [`person:${code}`, name, ...terms].join(" · ");
}

function bodyOf(reference: Reference, text: string): string {
  const body = findBody(reference, text);
  if (body !== undefined) return body;
  throw new Error(`got ${JSON.stringify(text)}, expected one state or organisation, such as QAT`);
}

function officeOf(reference: Reference, text: string, of: string): string {
  const office = findOffice(reference, text, of);
  if (office !== undefined) return office;
  throw new Error(`got ${JSON.stringify(text)}, expected one office, such as "foreign minister"`);
}

function dayOf(text: string): When {
  const range = rangeOfEdtf(text);
  if (range !== undefined) return range;
  throw new Error(
    `got ${JSON.stringify(text)}, expected a day, a month or a year, such as 2021-08-15`,
  );
}
