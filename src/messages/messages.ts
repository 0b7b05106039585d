import { IntlMessageFormat } from "intl-messageformat";
import english from "./en.json" with { type: "json" };

/** Languages of the interface, the default first. */
export const LOCALES = ["en", "de"] as const;
export type Locale = (typeof LOCALES)[number];

/** Every text of the interface has a key; the texts are ICU messages in one file a language. */
export type MessageKey = keyof typeof english;

export interface Messages {
  locale: Locale;
  /** The text of a key with its values filled in. Throws where a value is missing. */
  t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}

type Texts = Readonly<Record<MessageKey, string>>;

/** The interface texts of a language; English is at hand, others are loaded. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === "en") return createMessages();
  const { german } = await import("./german.ts");
  return createMessages(locale, german);
}

/** The interface texts in English, or in a language whose texts are given. */
export function createMessages(locale: Locale = LOCALES[0], texts: Texts = english): Messages {
  return { locale, t: compileTexts(locale, texts) };
}

/**
 * What gives the text of a key with its values filled in. A message is compiled when it is first asked
 * for; its tags are text like any other.
 */
export function compileTexts<Key extends string>(
  locale: Locale,
  texts: Readonly<Record<Key, string>>,
): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  const compiled = new Map<Key, IntlMessageFormat>();
  function compile(key: Key): IntlMessageFormat {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = new IntlMessageFormat(texts[key], locale, undefined, { ignoreTag: true });
    compiled.set(key, fresh);
    return fresh;
  }
  return (key, values) => String(compile(key).format(values));
}
