import type { Evidence } from "../../model/report.ts";
import { findAttendances, findHosting, type Attendance } from "../frames/attendance-frames.ts";
import { readCircumstances, type Candidate, type SentenceView } from "./contacts.ts";
import type { Discourse, Party } from "../cast/discourse.ts";
import type { Entity } from "../cast/entities.ts";
import { followParty } from "../cast/pronouns.ts";
import { AT_REST, type Frame } from "../frames/frame.ts";
import { findAll, seat } from "./partners.ts";
import { gather, type Gathered } from "./reports.ts";

/**
 * Sessions that are told over several sentences: "Keld hosted three-way talks on Monday. Tolan came
 * in person, while Voss joined by video."
 */
export interface Session {
  hosts: readonly Party[];
  /** How and when it was; undefined once a contact tells that. */
  base: Omit<Candidate, "parties">;
  evidence: Evidence | null;
  contact: Gathered | undefined;
  /** The two or more that were told first: "the two leaders" are they, not their company. */
  principals: readonly Entity[];
  /** Ordinal of the last sentence that told of it. */
  sentence: number;
  /** Ordinal of the last that spoke of it. */
  spoken: number;
}

/** For how many sentences it is clear in what somebody "took part". */
const SESSION_SENTENCES = 2;

/** The same where it is named: "attended the meeting", "Also present were". */
const TEXT_SENTENCES = 12;

/** "The talks are held every year": the text goes on about it. */
const GOES_ON = /\bthe (?:talks|session|meeting|consultations|negotiations)\b/;

/** "on the sidelines of the summit": who attended was at the summit, not at their meeting. */
const BESIDE = /\b(?:sidelines?|margins?)\b/;

/** Takes note of the session of a sentence, and adds to it who was there; returns a contact that this makes. */
export function followSession(
  discourse: Discourse,
  gathered: Gathered[],
  told: readonly Gathered[],
  sentence: SentenceView,
  evidence: Evidence | null,
): Gathered | undefined {
  const attendances = findAttendances(sentence.nodes);
  const isOfTold = attendances.length > 0 && isToldNear(discourse.session, sentence);
  const opened = isOfTold ? undefined : openSession(discourse, told, sentence, evidence);
  if (opened) discourse.session = opened;
  else if (told.length > 0) discourse.session = undefined;
  const { session } = discourse;
  if (!session) return undefined;
  const isNear = sentence.ordinal - session.spoken <= SESSION_SENTENCES;
  const isInText = sentence.ordinal - session.sentence <= TEXT_SENTENCES;
  if (isNear && GOES_ON.test(sentence.folded)) session.spoken = sentence.ordinal;
  const isOwn = session.sentence === sentence.ordinal;
  const guests = attendances
    .filter(({ inSession }) => inSession === isOwn)
    .filter(({ ofText }) => (ofText ? isInText : isNear))
    .flatMap((attendance) => findGuests(discourse, attendance, sentence))
    .map((guest) => seatAtHome(discourse, session, guest))
    .filter(({ entity }) => !session.hosts.some((host) => host.entity === entity))
    // Of whom nobody says for whom he acts: most likely an aide of one of the two.
    .filter(({ entity }) => !session.contact || entity.of.size > 0 || entity.known.size > 0);
  if (guests.length === 0 || evidence === null) return undefined;
  session.sentence = session.spoken = sentence.ordinal;
  if (session.principals.length > 1) followParty(discourse, session.principals);
  const bodies = session.hosts.filter(({ entity }) => standsForMany(discourse, entity));
  return seatGuests(session, guests, bodies, gathered, evidence);
}

/** "Keld chaired the session": the one told just before, and none of its own. */
function isToldNear(session: Session | undefined, { ordinal }: SentenceView): boolean {
  return session?.contact !== undefined && ordinal - session.spoken <= SESSION_SENTENCES;
}

/** Whether a sentence that tells who took part tells it of a session that nobody else was named at yet. */
export function awaitsGuests({ session }: Discourse, { ordinal }: SentenceView): boolean {
  if (!session || session.contact) return false;
  return ordinal > session.sentence && ordinal - session.spoken <= SESSION_SENTENCES;
}

function openSession(
  discourse: Discourse,
  told: readonly Gathered[],
  sentence: SentenceView,
  evidence: Evidence | null,
): Session | undefined {
  const at = { sentence: sentence.ordinal, spoken: sentence.ordinal, evidence };
  const [contact, ...others] = told;
  if (contact) {
    const isSession = /^(?:meeting|video)$/.test(contact.mode) && contact.status === "occurred";
    if (others.length > 0 || !isSession || BESIDE.test(sentence.folded)) return undefined;
    const principals = entitiesOf(contact.parties);
    return { hosts: contact.parties, base: contact, contact, principals, ...at };
  }
  const hosting = findHosting(sentence.nodes);
  if (!hosting || evidence === null) return undefined;
  const { subject, verb, noun } = hosting;
  const hosts = findAll(discourse, subject.mentions, undefined);
  const frame = frameOf(verb, noun, subject.to, noun + 1);
  const base = readCircumstances(discourse, frame, sentence, entitiesOf(hosts));
  const isHeld = base.status === "occurred" && hosts.length > 0;
  return isHeld ? { hosts, base, contact: undefined, principals: [], ...at } : undefined;
}

/** "The foreign minister, Dann, was also present", of a state that nobody names: of the house where they met. */
function seatAtHome({ cast }: Discourse, { contact }: Session, guest: Party): Party {
  const { entity } = guest;
  if (entity.of.size > 0 || entity.offices.size === 0 || !contact) return guest;
  const host =
    contact.parties.find(({ role }) => role === "host") ??
    contact.parties.find(({ entity: { of } }) => cast.home && of.has(cast.home.body));
  for (const id of host?.entity.of ?? []) entity.of.add(id);
  return guest;
}

/** Those who were there; none where they were not, or only will be. */
function findGuests(
  discourse: Discourse,
  { people, verb, to, groupFrom }: Attendance,
  sentence: SentenceView,
): Party[] {
  const guests = findAll(discourse, people, undefined);
  const frame = frameOf(verb, verb, groupFrom, to);
  const { status } = readCircumstances(discourse, frame, sentence, entitiesOf(guests));
  return status === "occurred" ? guests : [];
}

function seatGuests(
  session: Session,
  guests: readonly Party[],
  bodies: readonly Party[],
  gathered: Gathered[],
  evidence: Evidence,
): Gathered | undefined {
  const named = session.hosts.filter(
    (host) => !bodies.includes(host) || !guests.some((guest) => actsFor(guest.entity, host.entity)),
  );
  const parties = seat([...named, ...guests], [], { roles: [null, null] });
  if (!parties) {
    session.hosts = [...named, ...guests];
    return undefined;
  }
  const known = session.contact?.parties ?? [];
  for (const party of parties)
    party.role = known.find(({ entity }) => entity === party.entity)?.role ?? null;
  session.hosts = parties;
  session.contact ??= gather(gathered, { ...session.base, parties }, session.evidence);
  const { contact } = session;
  if (!contact) return undefined;
  contact.parties = parties;
  if (!contact.evidence.some(({ start }) => start === evidence.start))
    contact.evidence.push(evidence);
  return contact;
}

function isBody({ kind }: Entity): boolean {
  return kind === "state" || kind === "organisation";
}

/** A state, a movement, or "envoys of Norland": whoever is named for it stands in its place. */
function standsForMany({ cast }: Discourse, entity: Entity): boolean {
  if (isBody(entity)) return true;
  const isOneOfMany = (code: string): boolean => (cast.reference.office(code)?.seats ?? 2) > 1;
  return entity.kind === "office" && [...entity.offices].every(isOneOfMany);
}

function actsFor(person: Entity, body: Entity): boolean {
  return !isBody(person) && [...body.of].some((id) => person.of.has(id));
}

function entitiesOf(parties: readonly Party[]): Entity[] {
  return parties.map(({ entity }) => entity);
}

function frameOf(verb: number, cue: number, groupFrom: number, to: number): Frame {
  const own = { rule: "session", mode: "meeting" as const, roles: [null, null] as const };
  return { ...AT_REST, ...own, cue, verb, groupFrom, to, first: [], second: [] };
}
