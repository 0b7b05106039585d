import type { Correction } from "../../../src/model/correction.ts";
import { ADDRESS, ref } from "./world.ts";

/** A correction, and what it takes from the contacts and adds to them. */
export interface CorrectionCase {
  what: string;
  correction: Correction;
  gone?: string[];
  come?: string[];
}

const signed = { by: "Jana Roth", why: "The ministry's protocol says so." };
const VIDEO = { date: "2021-08-15", mode: "video" } as const;
const source = {
  quote: "Voss and Keld spoke on Sunday.",
  publisher: "The Post",
  published: "2021-08-16",
};

/** 40 corrections of every kind. */
export const FORTY: readonly CorrectionCase[] = [
  {
    what: "a misspelled man is who he is",
    correction: {
      kind: "merge-actors",
      actors: ["person:arlen-vos"],
      into: "person:voss",
      ...signed,
    },
    gone: ["2021-08-20 call occurred tolan@SUD – arlen-vos@NOL [5]"],
    come: ["2021-08-20 call occurred tolan@SUD – voss@NOL [5]"],
  },
  {
    what: "the one that stays may stand in the list",
    correction: {
      kind: "merge-actors",
      actors: ["person:voss", "person:arlen-vos"],
      into: "person:voss",
      ...signed,
    },
    gone: ["2021-08-20 call occurred tolan@SUD – arlen-vos@NOL [5]"],
    come: ["2021-08-20 call occurred tolan@SUD – voss@NOL [5]"],
  },
  {
    what: "a state that the reference data knows by another name",
    correction: { kind: "merge-actors", actors: ["state:SDM"], into: "state:SUD", ...signed },
    gone: ["2021-08-31 letter occurred SDM – keld@OST [8]"],
    come: ["2021-08-31 letter occurred SUD“Sudmark” – keld@OST [8]"],
  },
  {
    what: "a state merges where it only stands behind somebody",
    correction: { kind: "merge-actors", actors: ["org:league"], into: "state:OST", ...signed },
    gone: ["2021-08-12 letter occurred voss@NOL – ruiz@league [4]"],
    come: ["2021-08-12 letter occurred voss@NOL – ruiz@OST [4]"],
  },
  {
    what: "a namesake in one report",
    correction: {
      kind: "split-actor",
      actor: "person:voss",
      into: { id: "person:ida-voss", name: "Ida Voss" },
      reports: [ref(4)],
      ...signed,
    },
    gone: ["2021-08-12 letter occurred voss@NOL – ruiz@league [4]"],
    come: ["2021-08-12 letter occurred ida-voss“Ida Voss”@NOL – ruiz@league [4]"],
  },
  {
    what: "a namesake who acts for somebody else",
    correction: {
      kind: "split-actor",
      actor: "person:keld",
      into: { id: "person:ole-keld", name: "Ole Keld", represents: ["org:league"] },
      reports: [ref(3)],
      ...signed,
    },
    gone: ["2021-08-10 meeting occurred voss@NOL – keld@OST [3]"],
    come: ["2021-08-10 meeting occurred voss@NOL – ole-keld“Ole Keld”@league [3]"],
  },
  {
    what: "an office in the place of its holder, in two reports",
    correction: {
      kind: "split-actor",
      actor: "person:tolan",
      into: { id: "office:SUD/envoy", name: "Envoy of Sudmark" },
      reports: [ref(1), ref(2)],
      ...signed,
    },
    gone: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
    come: ["2021-08-03 call occurred voss@NOL – SUD/envoy“Envoy of Sudmark”@SUD [1 2]"],
  },
  {
    what: "one who is known already",
    correction: {
      kind: "split-actor",
      actor: "person:arlen-vos",
      into: { id: "person:voss" },
      reports: [ref(5)],
      ...signed,
    },
    gone: ["2021-08-20 call occurred tolan@SUD – arlen-vos@NOL [5]"],
    come: ["2021-08-20 call occurred tolan@SUD – voss@NOL [5]"],
  },
  {
    what: "another name",
    correction: { kind: "rename-actor", actor: "person:ruiz", name: "Dana Ruiz", ...signed },
    gone: ["2021-08-12 letter occurred voss@NOL – ruiz@league [4]"],
    come: ["2021-08-12 letter occurred voss@NOL – ruiz“Dana Ruiz”@league [4]"],
  },
  {
    what: "another name of a state",
    correction: { kind: "rename-actor", actor: "state:SDM", name: "Sudmarkland", ...signed },
    gone: ["2021-08-31 letter occurred SDM – keld@OST [8]"],
    come: ["2021-08-31 letter occurred SDM“Sudmarkland” – keld@OST [8]"],
  },
  {
    what: "a new name everywhere",
    correction: { kind: "rename-actor", actor: "person:keld", name: "Jón Keld", ...signed },
    gone: [
      "2021-08-10 meeting occurred voss@NOL – keld@OST [3]",
      "2021-08-25 meeting occurred keld@OST – tolan@SUD [6]",
      "2021-08-25 meeting occurred keld@OST – voss@NOL [7]",
      "2021-08-31 letter occurred SDM – keld@OST [8]",
      "2021-09-02 call occurred keld@OST – tolan@SUD [9]",
      "2021-09-02 video occurred keld@OST – tolan@SUD [10]",
    ],
    come: [
      "2021-08-10 meeting occurred voss@NOL – keld“Jón Keld”@OST [3]",
      "2021-08-25 meeting occurred keld“Jón Keld”@OST – tolan@SUD [6]",
      "2021-08-25 meeting occurred keld“Jón Keld”@OST – voss@NOL [7]",
      "2021-08-31 letter occurred SDM – keld“Jón Keld”@OST [8]",
      "2021-09-02 call occurred keld“Jón Keld”@OST – tolan@SUD [9]",
      "2021-09-02 video occurred keld“Jón Keld”@OST – tolan@SUD [10]",
    ],
  },
  {
    what: "a movement, no man",
    correction: { kind: "set-actor-kind", actor: "person:ruiz", to: "organisation", ...signed },
    gone: ["2021-08-12 letter occurred voss@NOL – ruiz@league [4]"],
    come: ["2021-08-12 letter occurred voss@NOL – ruiz=organisation@league [4]"],
  },
  {
    what: "an office, no man",
    correction: { kind: "set-actor-kind", actor: "person:arlen-vos", to: "office", ...signed },
    gone: ["2021-08-20 call occurred tolan@SUD – arlen-vos@NOL [5]"],
    come: ["2021-08-20 call occurred tolan@SUD – arlen-vos=office@NOL [5]"],
  },
  {
    what: "an organisation, no state",
    correction: { kind: "set-actor-kind", actor: "state:SDM", to: "organisation", ...signed },
    gone: ["2021-08-31 letter occurred SDM – keld@OST [8]"],
    come: ["2021-08-31 letter occurred SDM=organisation – keld@OST [8]"],
  },
  {
    what: "whom somebody acts for",
    correction: {
      kind: "set-represents",
      actor: "person:ruiz",
      represents: ["state:OST"],
      ...signed,
    },
    gone: ["2021-08-12 letter occurred voss@NOL – ruiz@league [4]"],
    come: ["2021-08-12 letter occurred voss@NOL – ruiz@OST [4]"],
  },
  {
    what: "for two at once",
    correction: {
      kind: "set-represents",
      actor: "person:ruiz",
      represents: ["state:OST", "org:league"],
      ...signed,
    },
    gone: ["2021-08-12 letter occurred voss@NOL – ruiz@league [4]"],
    come: ["2021-08-12 letter occurred voss@NOL – ruiz@OST@league [4]"],
  },
  {
    what: "for nobody from a day on",
    correction: {
      kind: "set-represents",
      actor: "person:voss",
      represents: [],
      from: "2021-08-12",
      ...signed,
    },
    gone: [
      "2021-08-12 letter occurred voss@NOL – ruiz@league [4]",
      "2021-08-25 meeting occurred keld@OST – voss@NOL [7]",
    ],
    come: [
      "2021-08-12 letter occurred voss – ruiz@league [4]",
      "2021-08-25 meeting occurred keld@OST – voss [7]",
    ],
  },
  {
    what: "for another one up to a day",
    correction: {
      kind: "set-represents",
      actor: "person:keld",
      represents: ["org:league"],
      to: "2021-08-10",
      ...signed,
    },
    gone: ["2021-08-10 meeting occurred voss@NOL – keld@OST [3]"],
    come: ["2021-08-10 meeting occurred voss@NOL – keld@league [3]"],
  },
  {
    what: "two contacts are one",
    correction: { kind: "join-contacts", contacts: [ref(9), ref(10)], ...signed },
    gone: [
      "2021-09-02 call occurred keld@OST – tolan@SUD [9]",
      "2021-09-02 video occurred keld@OST – tolan@SUD [10]",
    ],
    come: ["2021-09-02 video occurred keld@OST – tolan@SUD [10 9]"],
  },
  {
    what: "two days are one contact",
    correction: { kind: "join-contacts", contacts: [ref(3), ref(7, "person:voss")], ...signed },
    gone: [
      "2021-08-10 meeting occurred voss@NOL – keld@OST [3]",
      "2021-08-25 meeting occurred keld@OST – voss@NOL [7]",
    ],
    come: ["2021-08-10 meeting occurred voss@NOL – keld@OST [3 7]"],
  },
  {
    what: "three contacts are one",
    correction: {
      kind: "join-contacts",
      contacts: [ref(9), ref(10), ref(6, "person:tolan")],
      ...signed,
    },
    gone: [
      "2021-08-25 meeting occurred keld@OST – tolan@SUD [6]",
      "2021-09-02 call occurred keld@OST – tolan@SUD [9]",
      "2021-09-02 video occurred keld@OST – tolan@SUD [10]",
    ],
    come: ["2021-08-25 video occurred keld@OST – tolan@SUD [10 6 9]"],
  },
  {
    what: "a call and a letter are one, with all who took part",
    correction: { kind: "join-contacts", contacts: [ref(3), ref(4)], ...signed },
    gone: [
      "2021-08-10 meeting occurred voss@NOL – keld@OST [3]",
      "2021-08-12 letter occurred voss@NOL – ruiz@league [4]",
    ],
    come: ["2021-08-10 letter occurred voss@NOL – keld@OST – ruiz@league [3 4]"],
  },
  {
    what: "one contact is two",
    correction: { kind: "split-contact", reports: [ref(2)], ...signed },
    gone: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
    come: [
      "2021-08-03 call occurred voss@NOL – tolan@SUD [1]",
      "2021-08-03 call occurred voss@NOL – tolan@SUD [2]",
    ],
  },
  {
    what: "one contact is two, from its other end",
    correction: { kind: "split-contact", reports: [ref(1)], ...signed },
    gone: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
    come: [
      "2021-08-03 call occurred voss@NOL – tolan@SUD [1]",
      "2021-08-03 call occurred voss@NOL – tolan@SUD [2]",
    ],
  },
  {
    what: "a contact that was none",
    correction: { kind: "drop-contact", contact: ref(8), ...signed },
    gone: ["2021-08-31 letter occurred SDM – keld@OST [8]"],
    come: [],
  },
  {
    what: "a contact of two reports",
    correction: { kind: "drop-contact", contact: ref(2), ...signed },
    gone: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
    come: [],
  },
  {
    what: "one of two contacts of a sentence",
    correction: { kind: "drop-contact", contact: ref(7, "person:voss"), ...signed },
    gone: ["2021-08-25 meeting occurred keld@OST – voss@NOL [7]"],
    come: [],
  },
  {
    what: "the other one of them",
    correction: { kind: "drop-contact", contact: ref(6, "person:tolan"), ...signed },
    gone: ["2021-08-25 meeting occurred keld@OST – tolan@SUD [6]"],
    come: [],
  },
  {
    what: "another day",
    correction: { kind: "change-contact", contact: ref(3), date: "2021-08-11", ...signed },
    gone: ["2021-08-10 meeting occurred voss@NOL – keld@OST [3]"],
    come: ["2021-08-11 meeting occurred voss@NOL – keld@OST [3]"],
  },
  {
    what: "days between two",
    correction: {
      kind: "change-contact",
      contact: ref(1),
      date: "2021-08-01/2021-08-03",
      ...signed,
    },
    gone: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
    come: ["2021-08-01/2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
  },
  {
    what: "no day that can be said",
    correction: { kind: "change-contact", contact: ref(4), date: null, ...signed },
    gone: ["2021-08-12 letter occurred voss@NOL – ruiz@league [4]"],
    come: ["undated letter occurred voss@NOL – ruiz@league [4]"],
  },
  {
    what: "another channel",
    correction: { kind: "change-contact", contact: ref(5), mode: "video", ...signed },
    gone: ["2021-08-20 call occurred tolan@SUD – arlen-vos@NOL [5]"],
    come: ["2021-08-20 video occurred tolan@SUD – arlen-vos@NOL [5]"],
  },
  {
    what: "only planned",
    correction: { kind: "change-contact", contact: ref(9), status: "planned", ...signed },
    gone: ["2021-09-02 call occurred keld@OST – tolan@SUD [9]"],
    come: ["2021-09-02 call planned keld@OST – tolan@SUD [9]"],
  },
  {
    what: "denied, and by letter",
    correction: {
      kind: "change-contact",
      contact: ref(10),
      status: "denied",
      mode: "letter",
      ...signed,
    },
    gone: ["2021-09-02 video occurred keld@OST – tolan@SUD [10]"],
    come: ["2021-09-02 letter denied keld@OST – tolan@SUD [10]"],
  },
  {
    what: "one more took part",
    correction: {
      kind: "change-contact",
      contact: ref(3),
      participants: [{ id: "person:voss" }, { id: "person:keld" }, { id: "person:tolan" }],
      ...signed,
    },
    gone: ["2021-08-10 meeting occurred voss@NOL – keld@OST [3]"],
    come: ["2021-08-10 meeting occurred voss@NOL – keld@OST – tolan@SUD [3]"],
  },
  {
    what: "one who is in no article took part, on the side of another",
    correction: {
      kind: "change-contact",
      contact: ref(3),
      participants: [
        { id: "person:voss", side: 0 },
        { id: "person:ute-lind", name: "Ute Lind", side: 0 },
        { id: "person:keld", side: 1 },
      ],
      ...signed,
    },
    gone: ["2021-08-10 meeting occurred voss@NOL – keld@OST [3]"],
    come: ["2021-08-10 meeting occurred voss@NOL+ute-lind“Ute Lind” – keld@OST [3]"],
  },
  {
    what: "a contact from another source",
    correction: {
      kind: "add-contact",
      ...VIDEO,
      participants: [{ id: "person:voss" }, { id: "person:keld" }],
      source,
      ...signed,
    },
    gone: [],
    come: ["2021-08-15 video occurred voss@NOL – keld@OST [new]"],
  },
  {
    what: "a report of a contact that is there joins it",
    correction: {
      kind: "add-contact",
      date: "2021-08-03",
      mode: "call",
      participants: [{ id: "person:voss" }, { id: "person:tolan" }],
      source,
      ...signed,
    },
    gone: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
    come: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2 new]"],
  },
  {
    what: "an article by its address",
    correction: { kind: "hide-article", article: ADDRESS, ...signed },
    gone: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]"],
    come: ["2021-08-03 call occurred voss@NOL – tolan@SUD [1]"],
  },
  {
    what: "an article by its file",
    correction: { kind: "hide-article", article: "five.txt", ...signed },
    gone: [
      "2021-08-25 meeting occurred keld@OST – tolan@SUD [6]",
      "2021-08-25 meeting occurred keld@OST – voss@NOL [7]",
    ],
    come: [],
  },
];
