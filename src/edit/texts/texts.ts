import { compileTexts, type Locale } from "../../messages/messages.ts";
import german from "./de.json" with { type: "json" };
import english from "./en.json" with { type: "json" };

/** Every text of the editor's mode has a key. */
export type TextKey = keyof typeof english;

/** Gives the text of a key with its values filled in. */
export type Texts = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const TEXTS: Readonly<Record<Locale, Readonly<Record<TextKey, string>>>> = {
  en: english,
  de: german,
};

/** The texts of the editor's mode, which are no part of the published page. */
export function createTexts(locale: Locale): Texts {
  return compileTexts(locale, TEXTS[locale]);
}
