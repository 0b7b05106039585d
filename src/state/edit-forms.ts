/** How the changes that an editor makes to a picture stand in an address. */
import { FARTHEST_PLACE, isActorId, readNumbers } from "./address-forms.ts";
import type { Form } from "./address-forms.ts";
import type { Callout, MovedLabel, Offset, Pin } from "./view.ts";

/** How many changes of a kind an address may hold. */
export const MOST_EDITS = { hidden: 60, moved: 40, pins: 40, callouts: 8 } as const;

/** How many characters a text of an editor may have. */
export const MOST_CHARACTERS = { title: 160, alt: 500, callout: 140 } as const;

/** How far a label may stand off its actor, in pixels of the picture. */
export const FARTHEST_OFFSET = 800;

/**
 * What no text of an editor has: control characters, halves of pairs, and marks that turn the
 * direction of what follows them, in this text and beyond it.
 */
const UNFIT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

/** Whether a text may stand in a picture: something to read, and not too long. */
export function isOwnText(text: string, most: number): boolean {
  return text.trim() !== "" && Array.from(text).length <= most && !UNFIT.test(text);
}

function ownTextForm(most: number): Form<string | null> {
  return {
    resolve: (text) => (text === "" ? null : isOwnText(text, most) ? text : undefined),
    write: (text) => text ?? "",
  };
}

export const TITLE_FORM = ownTextForm(MOST_CHARACTERS.title);
export const ALT_FORM = ownTextForm(MOST_CHARACTERS.alt);

/** "person:a~12,-8": ids hold no "~". */
export const MOVED_LABEL_FORM: Form<MovedLabel> = {
  resolve(text) {
    const [actor = "", where = "", ...more] = text.split("~");
    const offset = resolveOffset(where);
    if (!isActorId(actor) || offset === undefined || more.length > 0) return undefined;
    return { actor, offset };
  },
  write: ({ actor, offset }) => `${actor}~${offset.x},${offset.y}`,
};

/** "person:a~10.5,20". */
export const PIN_FORM: Form<Pin> = {
  resolve(text) {
    const [actor = "", where = "", ...more] = text.split("~");
    const place = resolvePlace(where);
    if (!isActorId(actor) || place === undefined || more.length > 0) return undefined;
    return { actor, ...place };
  },
  write: ({ actor, x, y }) => `${actor}~${x},${y}`,
};

/** "person:a~~A note", "person:a~40,-20~A note", or at a place "~10.5,20~A note". */
export const CALLOUT_FORM: Form<Callout> = {
  resolve(written) {
    const [actor = "", where = "", ...rest] = written.split("~");
    const text = rest.join("~");
    if (!isOwnText(text, MOST_CHARACTERS.callout)) return undefined;
    if (actor === "") {
      const place = resolvePlace(where);
      return place && { text, at: { kind: "place", ...place } };
    }
    const offset = where === "" ? null : resolveOffset(where);
    if (!isActorId(actor) || offset === undefined) return undefined;
    return { text, at: { kind: "actor", actor, offset } };
  },
  write({ text, at }) {
    if (at.kind === "place") return `~${at.x},${at.y}~${text}`;
    const where = at.offset === null ? "" : `${at.offset.x},${at.offset.y}`;
    return `${at.actor}~${where}~${text}`;
  },
};

function resolveOffset(text: string): Offset | undefined {
  return resolvePoint(text, FARTHEST_OFFSET);
}

function resolvePlace(text: string): { x: number; y: number } | undefined {
  return resolvePoint(text, FARTHEST_PLACE);
}

function resolvePoint(text: string, farthest: number): { x: number; y: number } | undefined {
  const [x = NaN, y = NaN, ...more] = readNumbers(text);
  const isNear = Math.abs(x) <= farthest && Math.abs(y) <= farthest;
  // Adding zero turns the negative zero, which is written as the plain one, into that.
  return isNear && more.length === 0 ? { x: x + 0, y: y + 0 } : undefined;
}
