/** Words that stand in nearly every English sentence and seldom in other languages. */
const ENGLISH = new Set(
  "the of and to that with for by from has have was were his her their its which said at on it as be are is will been would not this they he she but after about".split(
    " ",
  ),
);
/** The same for languages in Latin letters that share some of those words. */
const OTHERS = new Set(
  "der die das und den dem mit von zu im ist nicht auf für le la les des et du une dans que pour qui au aux el los las y del con por se una il di che per della nel con een het van en dat op te zijn voor och att det som av på är og til ikke av i w z na się że do nie ve bir bu ile için olarak o os da em com uma não dos yang dan di dengan untuk dari ini të dhe në për me".split(
    " ",
  ),
);
/** Of this much text, in UTF-16 units, the words are counted. */
const SAMPLE = 2000;
/** English news has about 0.35 of such words, other languages under 0.05. */
const ENGLISH_SHARE = 0.12;
/** Fewer words say something about a language only where they are another's. */
const FEWEST_WORDS = 12;
/** A text in another script has few Latin words but for names and tags. */
const LATIN_SHARE = 0.6;

/**
 * Whether a text is in English, by its letters and its commonest words. Names are the same in every
 * language: only words in small letters are counted.
 */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const all = sample.match(/\p{L}+/gu) ?? [];
  const latin = all.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  if (latin < all.length * LATIN_SHARE) return false;
  const words = all.filter((word) => !/^\p{Lu}/u.test(word));
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const others = words.filter((word) => OTHERS.has(word)).length;
  if (words.length < FEWEST_WORDS) return english >= others;
  return english >= words.length * ENGLISH_SHARE && english >= others;
}
