import type { Reference } from "../../reference/types.ts";

/** Which words of a text name one state: "Ostravian" and "Ostravia". */

const wordsOf = new WeakMap<Reference, Map<string, string>>();

/**
 * What a word in small letters stands for when a name is sought again: the code of the state whose name,
 * adjective or people it is, else itself. "The Ostravian president" may have been introduced as "Jon Keld,
 * president of Ostravia".
 */
export function findStateWords(reference: Reference): (word: string) => string {
  let words = wordsOf.get(reference);
  if (!words) {
    words = new Map();
    for (const { text, form, code } of reference.names)
      if (FORMS.has(form) && !text.includes(" ")) words.set(text.toLowerCase(), `state:${code}`);
    wordsOf.set(reference, words);
  }
  const known = words;
  return (word) => known.get(word) ?? word;
}

const FORMS: ReadonlySet<string> = new Set(["state", "adjective", "demonym"]);
