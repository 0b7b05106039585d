import english from "./en.json" with { type: "json" };

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Every text of the interface has a key; the texts are ICU messages in one file a language. */
export type MessageKey = keyof typeof english;

export interface Messages {
  locale: Locale;
  /** The text of a key with its values filled in. Throws where a value is missing. */
  t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** The interface texts of a language. */
export function createMessages(locale: Locale = "en"): Messages {
  return { locale, t: (key) => english[key] };
}
