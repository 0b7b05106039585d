import type { Mode, Status } from "../model/kinds.ts";

/** What a contact is called in the field's other schemes. */
export interface Codes {
  /** PLOVER's event and mode (Open Event Data Alliance, PLOVER codebook 2023). */
  plover: string;
  /** CAMEO (Conflict and Mediation Event Observations, version 1.1b3). Empty where it has none. */
  cameo: string;
  /** ACE 2005 event type, with what its attributes say of the status. */
  ace: string;
}

const OCCURRED: Readonly<Record<Mode, Codes>> = {
  call: { plover: "CONSULT:phone", cameo: "041", ace: "Contact.Phone-Write" },
  video: { plover: "CONSULT:phone", cameo: "040", ace: "Contact.Phone-Write" },
  letter: { plover: "", cameo: "", ace: "Contact.Phone-Write" },
  meeting: { plover: "CONSULT", cameo: "040", ace: "Contact.Meet" },
  visit: { plover: "CONSULT:visit", cameo: "042", ace: "Contact.Meet" },
  unspecified: { plover: "CONSULT", cameo: "040", ace: "Contact" },
};

const OTHERS: Readonly<Record<Exclude<Status, "occurred">, Codes>> = {
  planned: { plover: "AGREE", cameo: "036", ace: "Tense=Future" },
  requested: { plover: "REQUEST:meet", cameo: "026", ace: "Modality=Other" },
  refused: { plover: "REJECT:meet", cameo: "125", ace: "Polarity=Negative" },
  cancelled: { plover: "REJECT:meet", cameo: "125", ace: "Polarity=Negative" },
  denied: { plover: "", cameo: "", ace: "Polarity=Negative" },
};

/**
 * The codes of a contact. Three sides or more are PLOVER's "multilateral"; of a visit CAMEO pairs 042
 * (the visitor's) with 043 (the host's), of which the first stands here.
 */
export function codesOf(mode: Mode, status: Status, sides: number): Codes {
  const own = OCCURRED[mode];
  if (status !== "occurred") {
    const { plover, cameo, ace } = OTHERS[status];
    return { plover, cameo, ace: `${own.ace} ${ace}` };
  }
  const isSession = sides > 2 && own.plover !== "";
  return isSession ? { ...own, plover: "CONSULT:multilateral" } : own;
}
