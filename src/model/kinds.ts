/**
 * The closed lists of the model. One `as const` list gives the values, the type and, by its first
 * member, the default. Their order is part of the graph file: append, never reorder.
 */

export const ACTOR_KINDS = ["person", "office", "state", "organisation"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The channel of a contact. "Multilateral" is no mode: it is three or more sides. */
export const MODES = ["call", "video", "meeting", "visit", "letter", "unspecified"] as const;
export type Mode = (typeof MODES)[number];

/** Whether two accounts in these modes may be of one contact: one that names no channel may be any. */
export function areModesCompatible(a: Mode, b: Mode): boolean {
  const isInPerson = (mode: Mode): boolean => mode === "meeting" || mode === "visit";
  return a === b || a === "unspecified" || b === "unspecified" || (isInPerson(a) && isInPerson(b));
}

export const STATUSES = [
  "occurred",
  "planned",
  "requested",
  "refused",
  "cancelled",
  "denied",
] as const;
export type Status = (typeof STATUSES)[number];

export const CERTAINTIES = ["asserted", "reported", "disputed"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const ROLES = ["initiator", "recipient", "host", "visitor", "mediator", "attendee"] as const;
export type Role = (typeof ROLES)[number];

/** How a participant was named: by a name, by an office alone, as a member of a group, as a state. */
export const BASES = ["named", "office", "group", "state"] as const;
export type Basis = (typeof BASES)[number];

/** How a date was reached: the text says the day, a weekday, a relative phrase, nothing; or an editor does. */
export const DATE_BASES = ["stated", "weekday", "relative", "published", "corrected"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Contacts between people, or between the states and organisations they represent that day. */
export const LEVELS = ["person", "state"] as const;
export type Level = (typeof LEVELS)[number];
