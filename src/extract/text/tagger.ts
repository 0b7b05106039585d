import winkNLP, { type WinkMethods } from "wink-nlp";
import model from "wink-eng-lite-web-model";

let tagger: WinkMethods | undefined;
let lexiconSize = 0;

/** wink-nlp with part-of-speech tagging; loading the model takes a quarter of a second. */
export function loadTagger(): WinkMethods {
  if (!tagger) {
    tagger = winkNLP(model, ["pos"]);
    // Words that wink meets for the first time are numbered on behind its lexicon.
    lexiconSize = idOf(tagger, "qzxjvkqa");
  }
  return tagger;
}

const isInLexicon = new Map<string, boolean>();

/**
 * Whether a word, in small letters, stands in wink's lexicon: 87,000 common words of English with
 * their forms, and hardly a name ("secret", "agencies", "brown"; not "voss" or "merkel").
 */
export function isCommonWord(word: string): boolean {
  let known = isInLexicon.get(word);
  if (known === undefined) {
    const id = idOf(loadTagger(), word);
    isInLexicon.set(word, (known = id < lexiconSize));
  }
  return known;
}

/** The number of a word among all that wink knows or has met; of several tokens, that of the last. */
function idOf(nlp: WinkMethods, word: string): number {
  // oxlint-disable-next-line typescript/unbound-method -- wink's helpers are plain functions
  const ids = nlp.readDoc(word).tokens().out(nlp.its.uniqueId);
  return Number(ids.at(-1) ?? Number.POSITIVE_INFINITY);
}
