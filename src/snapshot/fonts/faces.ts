/** A text and how it is set. */
export interface StyledText {
  text: string;
  serif?: boolean;
  bold?: boolean;
  italic?: boolean;
}

/** One look of the letters in pictures. */
export interface Face {
  family: string;
  weight: 400 | 600;
  style: "normal" | "italic";
  /** The font files that it is made of: `begin-latin-end` and so on. */
  begin: "source-sans-3" | "source-serif-4";
  end: "400-normal" | "400-italic" | "600-normal";
  /** A file that goes before those, and whose letters join. */
  joined?: string;
}

/** The names are our own: what is embedded is a part of a font, not the font. */
const SANS = { family: "Readout Sans", begin: "source-sans-3" } as const;
const SERIF = { family: "Readout Serif", begin: "source-serif-4" } as const;
const REGULAR = { weight: 400, style: "normal", end: "400-normal" } as const;
const BOLD = { weight: 600, style: "normal", end: "600-normal" } as const;
const ITALIC = { weight: 400, style: "italic", end: "400-italic" } as const;

export const SANS_REGULAR: Face = { ...SANS, ...REGULAR };
const SANS_BOLD: Face = { ...SANS, ...BOLD };
const SANS_ITALIC: Face = { ...SANS, ...ITALIC };
const SERIF_BOLD: Face = { ...SERIF, ...BOLD };

/** Of texts with a letter of Arabic, in whatever style: all of such a text comes from one font. */
const JOINED: Face = {
  ...SANS_REGULAR,
  family: "Readout Arabic",
  joined: "noto-sans-arabic-arabic-400-normal",
};

export const FACES: readonly Face[] = [SANS_REGULAR, SANS_ITALIC, SANS_BOLD, SERIF_BOLD, JOINED];

/** Arabic, and what is written with it. */
const JOINED_LETTER = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u;

export function faceOf({ text, serif, bold, italic }: StyledText): Face {
  if (JOINED_LETTER.test(text)) return JOINED;
  if (serif === true) return SERIF_BOLD;
  if (italic === true) return SANS_ITALIC;
  return bold === true ? SANS_BOLD : SANS_REGULAR;
}

/** The scripts that a face has files of, and the characters for which one is worth loading. */
export const SCRIPTS: readonly (readonly [script: string, characters: RegExp])[] = [
  ["latin", /^[\s\S]$/u],
  [
    "latin-ext",
    /^[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u2020-\u20cf\u2113\u2c60-\u2c7f\ua720-\ua7ff]$/u,
  ],
  ["vietnamese", /^[\p{M}\u0102-\u01b0\u1ea0-\u1ef9\u20ab]$/u],
  ["cyrillic", /^[\u0400-\u045f\u0490-\u04b1\u2116]$/u],
  ["cyrillic-ext", /^[\u0460-\u052f\u1c80-\u1c8a\u2de0-\u2dff\ua640-\ua69f]$/u],
  ["greek", /^[\u0370-\u03ff]$/u],
  ["greek-ext", /^[\u1f00-\u1fff]$/u],
];

/** What the build put beside the graph for the letters of its names that no face has. */
export const MORE_LETTERS = "more-letters";
