import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIDES } from "../../src/filter/selection.ts";
import { ACTOR_KINDS, CERTAINTIES, LEVELS, MODES, STATUSES } from "../../src/model/kinds.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import {
  BASE_FRAME,
  FRAME_CONTROLS,
  FRAME_LANGUAGES,
  FRAME_THEMES,
} from "../../src/state/frame.ts";
import type { Frame } from "../../src/state/frame.ts";
import { parseAddress, writeAddress } from "../../src/state/parameters.ts";
import { COLOURINGS, DISPLAYS, LABELLINGS, SORT_KEYS, STEPS } from "../../src/state/view.ts";
import type { Callout, Choice, View } from "../../src/state/view.ts";

const STORY_VIEW: View = { ...BASE_VIEW, from: "2021-08-15", to: "2021-10-31", level: "state" };

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const end = fc.option(day);
const window = fc
  .tuple(end, end)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
const actor = fc
  .tuple(
    fc.constantFrom("person", "office", "state", "org"),
    fc.stringMatching(/^[\p{L}0-9/&+%#'-]{1,20}$/u),
  )
  .map(([kind, rest]) => `${kind}:${rest}`);
const choice: fc.Arbitrary<Choice | null> = fc.oneof(
  fc.constant(null),
  actor.map((id): Choice => ({ kind: "actor", actor: id })),
  fc
    .uniqueArray(actor, { minLength: 2, maxLength: 2 })
    .map((ids): Choice => ({ kind: "pair", actors: sortedPair(ids) })),
);
const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const camera = fc.option(
  fc.record({
    x: coordinate,
    y: coordinate,
    ratio: fc.double({ min: 0.001, max: 100, noNaN: true }),
  }),
);
const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== "" && !/\p{Cc}/u.test(text));
const namesOf = (one: fc.Arbitrary<string>) =>
  fc.uniqueArray(one, { maxLength: 3 }).map((names) => names.sort());
const count = fc.integer({ min: 1, max: 9999 });
const ownText = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
    .map((text) => `${text}<&~,"`)
    .filter((text) => Array.from(text).length <= most && !/[\p{Cc}\u202a-\u202e]/u.test(text));
const offset = fc.record({
  x: fc.integer({ min: -800, max: 800 }),
  y: fc.integer({ min: -800, max: 800 }),
});
const place = fc.record({ x: coordinate, y: coordinate });
const byActor = <T>(rest: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(actor, rest), { selector: ([id]) => id, maxLength: 3 })
    .map((members) => members.sort(([a], [b]) => (a < b ? -1 : 1)));
const callout: fc.Arbitrary<Callout> = fc.record({
  text: ownText(140),
  at: fc.oneof(
    place.map((at) => ({ kind: "place" as const, ...at })),
    fc.record({ kind: fc.constant("actor" as const), actor, offset: fc.option(offset) }),
  ),
});
const view: fc.Arbitrary<View> = fc
  .record({
    window,
    level: fc.constantFrom(...LEVELS),
    modes: fc.subarray([...MODES]),
    statuses: fc.subarray([...STATUSES]),
    display: fc.constantFrom(...DISPLAYS),
    certainties: fc.subarray([...CERTAINTIES]),
    kinds: fc.subarray([...ACTOR_KINDS]),
    sides: fc.constantFrom(...SIDES),
    involving: namesOf(actor),
    regions: namesOf(name),
    publishers: namesOf(name),
    minSources: count,
    minContacts: count,
    domestic: fc.boolean(),
    hairlines: fc.boolean(),
    colouring: fc.constantFrom(...COLOURINGS),
    choice,
    steps: fc.constantFrom(...STEPS),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
    camera,
    title: fc.option(ownText(160)),
    alt: fc.option(ownText(500)),
    labels: fc.constantFrom(...LABELLINGS),
    hidden: namesOf(actor),
    moved: byActor(offset).map((all) => all.map(([id, by]) => ({ actor: id, offset: by }))),
    pins: byActor(place).map((all) => all.map(([id, at]) => Object.assign({ actor: id }, at))),
    callouts: fc.uniqueArray(callout, { selector: (each) => JSON.stringify(each), maxLength: 3 }),
  })
  .map(({ window: ends, ...rest }) => Object.assign(rest, ends));
const frame: fc.Arbitrary<Frame> = fc.record({
  theme: fc.constantFrom(...FRAME_THEMES),
  controls: fc.constantFrom(...FRAME_CONTROLS),
  click: fc.boolean(),
  static: fc.boolean(),
  lang: fc.constantFrom(...FRAME_LANGUAGES),
});

/** In each part something else than the base. */
const OTHER: { view: View; frame: Frame } = {
  view: {
    from: "2021-08-15",
    to: "2021-10-31",
    level: "state",
    display: "matrix",
    modes: ["call"],
    statuses: ["planned"],
    certainties: ["reported"],
    kinds: ["person"],
    sides: "bilateral",
    involving: ["state:QAT"],
    regions: ["Western Asia"],
    publishers: ["A & B"],
    minSources: 2,
    minContacts: 3,
    domestic: true,
    hairlines: false,
    colouring: "region",
    choice: { kind: "actor", actor: "person:a" },
    steps: 2,
    sort: { key: "place", descending: true },
    camera: { x: 1, y: 2, ratio: 0.5 },
    title: "Tonight",
    alt: "Who spoke to whom",
    labels: "chosen",
    hidden: ["person:a"],
    moved: [{ actor: "person:a", offset: { x: 1, y: 2 } }],
    pins: [{ actor: "person:a", x: 1, y: 2 }],
    callouts: [{ text: "A note", at: { kind: "place", x: 1, y: 2 } }],
  },
  frame: { theme: "dark", controls: "none", click: true, static: true, lang: "de" },
};

function sortedPair(ids: readonly string[]): [string, string] {
  const [a = "", b = ""] = ids;
  return a < b ? [a, b] : [b, a];
}

describe("an address", () => {
  it("brings back the View and the frame that it was written from, whatever the default", () => {
    fc.assert(
      fc.property(view, view, frame, (present, defaults, around) => {
        const address = writeAddress(present, defaults, around);
        expect(parseAddress(`?${address}`, defaults)).toEqual({
          view: present,
          frame: around,
          ignored: [],
        });
      }),
      { numRuns: 150 },
    );
  });

  it("survives a browser's own way of writing it, and whoever shares it", () => {
    fc.assert(
      fc.property(view, frame, (present, around) => {
        const address = writeAddress(present, BASE_VIEW, around);
        const { search, hash } = new URL(`?${address}`, "https://example.org/story");
        expect(hash).toBe("");
        expect(parseAddress(search, BASE_VIEW)).toEqual({
          view: present,
          frame: around,
          ignored: [],
        });
        expect(writeAddress(parseAddress(search, BASE_VIEW).view, BASE_VIEW, around)).toBe(address);
      }),
      { numRuns: 150 },
    );
  });

  it("tells of every part of a View and a frame: another value of any writes a parameter", () => {
    const { view: parts, frame: around } = OTHER;
    const ofView = Object.entries(parts).map(([key, value]) =>
      writeAddress({ ...BASE_VIEW, [key]: value }, BASE_VIEW),
    );
    const ofFrame = Object.entries(around).map(([key, value]) =>
      writeAddress(BASE_VIEW, BASE_VIEW, { ...BASE_FRAME, [key]: value }),
    );
    const written = [...ofView, ...ofFrame].map((address) => address.replace(/=.*/, ""));
    expect(Object.keys(parts).sort()).toEqual(Object.keys(BASE_VIEW).sort());
    expect(Object.keys(around).sort()).toEqual(Object.keys(BASE_FRAME).sort());
    expect(written.filter((each) => each === "")).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
  });

  it("is read whatever it holds, and names nothing that it did not hold", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const { ignored } = parseAddress(query, STORY_VIEW);
        const names = [...new URLSearchParams(query).keys()];
        expect(names).toEqual(expect.arrayContaining(ignored));
      }),
    );
  });

  it("is empty where nothing differs from the default", () => {
    expect(writeAddress(STORY_VIEW, STORY_VIEW)).toBe("");
    expect(parseAddress("", STORY_VIEW)).toEqual({
      view: STORY_VIEW,
      frame: BASE_FRAME,
      ignored: [],
    });
  });

  it("can be read by people", () => {
    const present: View = {
      ...STORY_VIEW,
      to: null,
      modes: ["call", "video"],
      choice: { kind: "pair", actors: ["office:QAT/prime-minister", "person:ana-noor"] },
      camera: { x: -12.5, y: 3, ratio: 0.5 },
    };
    expect(writeAddress(present, STORY_VIEW, { ...BASE_FRAME, theme: "dark" })).toBe(
      "to=&focus=office:QAT/prime-minister~person:ana-noor&mode=call,video&camera=-12.5,3,0.5&theme=dark",
    );
  });
});

describe("parameters that cannot be read", () => {
  it.each([
    ["from=2021-02-30"],
    ["to=yesterday"],
    ["focus=ana-noor"],
    ["focus=person:a~person:b~person:c"],
    ["focus=person:a~person:a"],
    ["focus=person:<script>"],
    ["level=continent"],
    ["mode=call,telepathy"],
    ["mode="],
    ["status=done"],
    ["domestic=yes"],
    ["hairlines=2"],
    ["camera=1,2"],
    ["camera=1,2,3,4"],
    ["camera=1,,1"],
    ["camera=1,2,0"],
    ["camera=NaN,0,1"],
    ["camera=Infinity,0,1"],
    ["title=%00"],
    ["title=a%E2%80%AEb"],
    [`title=${"a".repeat(161)}`],
    ["title=%20"],
    ["labels=some"],
    ["hide=ana-noor"],
    ["label=person:a"],
    ["label=person:a~1"],
    ["label=person:a~1,801"],
    ["label=person:a~1,2~3"],
    ["pin=person:a~1,Infinity"],
    ["pin=~1,2"],
    ["callout=A note"],
    ["callout=person:a~A note"],
    ["callout=person:a~~"],
    ["callout=~~A note"],
    ["callout=person:<b>~~A note"],
    [`callout=person:a~~${"a".repeat(141)}`],
    ["theme=sepia"],
    ["lang=xx"],
    ["__proto__=1"],
    ["constructor=1"],
    ["utm_source=a"],
  ])("change nothing and are named: %s", (query) => {
    expect(parseAddress(query, STORY_VIEW)).toEqual({
      view: STORY_VIEW,
      frame: BASE_FRAME,
      ignored: [query.slice(0, query.indexOf("="))],
    });
  });

  it("do not keep the others from being read", () => {
    const { view: read, ignored } = parseAddress("?from=never&level=person&x=1", STORY_VIEW);
    expect(read).toEqual({ ...STORY_VIEW, level: "person" });
    expect(ignored).toEqual(["from", "x"]);
  });

  it("include a window that ends before it begins", () => {
    const { view: read, ignored } = parseAddress("from=2021-09-02&to=2021-09-01", STORY_VIEW);
    expect(read).toEqual(STORY_VIEW);
    expect(ignored).toEqual(["from", "to"]);
    expect(parseAddress("from=2021-11-01", STORY_VIEW).ignored).toEqual(["from"]);
    expect(parseAddress("from=2021-10-31", STORY_VIEW).ignored).toEqual([]);
  });

  it("include the second of two with one name", () => {
    const { view: read, ignored } = parseAddress("level=person&level=state", STORY_VIEW);
    expect(read.level).toBe("person");
    expect(ignored).toEqual(["level"]);
  });
});

describe("an editor's changes", () => {
  it("can be read by people", () => {
    const present: View = {
      ...BASE_VIEW,
      title: "Tonight",
      hidden: ["org:b"],
      moved: [{ actor: "person:a", offset: { x: 12, y: -8 } }],
      pins: [{ actor: "person:a", x: 10.5, y: 20 }],
      callouts: [
        { text: "First", at: { kind: "actor", actor: "person:a", offset: null } },
        { text: "Second", at: { kind: "place", x: 1, y: 2 } },
      ],
    };
    expect(writeAddress(present, BASE_VIEW)).toBe(
      "title=Tonight&hide=org:b&label=person:a~12,-8&pin=person:a~10.5,20&callout=person:a~~First&callout=~1,2~Second",
    );
  });

  it("are bounded in number: what is beyond is named", () => {
    const address = Array.from({ length: 9 }, (_, at) => `callout=~${at},0~note`).join("&");
    const { view: read, ignored } = parseAddress(address, BASE_VIEW);
    expect(read.callouts).toHaveLength(8);
    expect(ignored).toEqual(["callout"]);
  });

  it("are one of a kind for each actor: the second is named", () => {
    const { view: read, ignored } = parseAddress("pin=person:a~1,2&pin=person:a~3,4", BASE_VIEW);
    expect(read.pins).toEqual([{ actor: "person:a", x: 1, y: 2 }]);
    expect(ignored).toEqual(["pin"]);
  });
});

describe("values", () => {
  it("are open ends where they are empty", () => {
    expect(parseAddress("from=&to=", STORY_VIEW).view).toMatchObject({ from: null, to: null });
  });

  it("are lists in their own order, all of one, or none", () => {
    expect(parseAddress("mode=letter,call", BASE_VIEW).view.modes).toEqual(["call", "letter"]);
    expect(parseAddress("status=all", BASE_VIEW).view.statuses).toEqual(STATUSES);
    expect(parseAddress("mode=none", BASE_VIEW).view.modes).toEqual([]);
  });

  it("are pairs with their ends in order", () => {
    expect(parseAddress("focus=state:QAT~person:a", BASE_VIEW).view.choice).toEqual({
      kind: "pair",
      actors: ["person:a", "state:QAT"],
    });
  });

  it("tell of the frame", () => {
    expect(
      parseAddress("theme=dark&controls=none&click=1&static=1&lang=en", BASE_VIEW).frame,
    ).toEqual({
      theme: "dark",
      controls: "none",
      click: true,
      static: true,
      lang: "en",
    });
  });
});
