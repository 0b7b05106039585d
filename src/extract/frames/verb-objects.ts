import { isVerb } from "../clauses/clause-words.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findAfterPreposition, findDirectObject } from "../clauses/objects.ts";
import { NOUN_RULES } from "../rules/nouns.ts";

/** What the object of a verb tells of it: whether "called Keld" was a call, an insult or an appeal. */

/** "called President Keld late on Tuesday", not "called Keld a liar"; "saw Keld", not "saw Keld fall". */
export function isSettled(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  if (wordOf(before) === "-" || (posOf(before) === "NOUN" && before?.kind === "word")) return false;
  if (posOf(before) === "PRON" && !/^(who|he|she|they|i|we)$/.test(wordOf(before))) return false;
  const object = findDirectObject(nodes, at);
  if (!object || object.mentions.some(({ kind }) => kind === "state" || kind === "organisation"))
    return false;
  const after = nodes[object.to];
  if (!after || after.kind === "time" || HOURS_LATER.test(wordsOf(nodes, object.to, object.to + 4)))
    return true;
  if (after.kind === "mention" || isOnScreen(nodes, object.to)) return false;
  if (
    /^(to|on|up|in|at|by|after|about|over|late|early|from|and|again|back|for|separately|before|,|\.|;|while|who|today|regarding|directly|personally|shortly)$/.test(
      wordOf(after),
    )
  ) {
    return !(
      wordOf(after) === "to" && /^(account|order|resign|step)$/.test(wordOf(nodes[object.to + 1]))
    );
  }
  return posOf(after) === "ADV";
}

/** "called Keld an hour later": a time, though no day. */
const HOURS_LATER = /^(?:\w+ ){1,2}(?:hours?|minutes?) (?:later|earlier|before|after)\b/;

/** "discussed the recent call with Keld": the call was with him, whoever discussed it. */
export function isAboutContact(nodes: readonly Node[], at: number): boolean {
  let i = at + 1;
  while (/^(DET|ADJ|NUM)$/.test(posOf(nodes[i])) || /^(his|her|their)$/.test(wordOf(nodes[i]))) i++;
  while (/^(phone|telephone|video)$/.test(wordOf(nodes[i]))) i++;
  return CONTACT_NOUNS.has(wordOf(nodes[i])) && wordOf(nodes[i + 1]) === "with";
}

const CONTACT_NOUNS = new Set(NOUN_RULES.flatMap(({ forms }) => forms));

/** "saw Keld on television". */
function isOnScreen(nodes: readonly Node[], at: number): boolean {
  const words = nodes.slice(at, at + 3).map(wordOf);
  return /^(on|in)$/.test(words[0] ?? "") && words.some((word) => SCREENS.has(word));
}

const SCREENS = new Set(["television", "tv", "screen", "film", "video", "photograph", "picture"]);

/** "called on X to stop": an appeal; "called on the parties", "called on Norland": likewise. */
export function isAppeal(nodes: readonly Node[], at: number): boolean {
  const object = findAfterPreposition(nodes, at, ["on", "upon"], 3);
  if (!object) return true;
  if (!object.mentions.every(({ kind }) => kind === "person" || kind === "office")) return true;
  for (let i = object.to; i < Math.min(nodes.length, object.to + 10); i++) {
    const verb = posOf(nodes[i + 1]) === "ADV" ? nodes[i + 2] : nodes[i + 1];
    if (wordOf(nodes[i]) === "to" && isBareVerb(verb)) return true;
    if (/^[.;]$/.test(wordOf(nodes[i]))) return false;
  }
  return false;
}

function isBareVerb(node: Node | undefined): boolean {
  return (
    isVerb(node) &&
    !/^(discuss|exchange|congratulate|convey|brief|review|deliver|present|hand|say|bid|pay|thank|introduce|submit|offer)$/.test(
      wordOf(node),
    )
  );
}

/** "spoke in favour of a bridge", "spoke in support of Keld": to everyone. */
export function isInFavour(nodes: readonly Node[], at: number): boolean {
  const words = nodes
    .slice(at + 1, at + 5)
    .map(wordOf)
    .join(" ");
  return /^in (?:\w+ )?(?:favou?r|support|defen[cs]e) (?:of|for)\b/.test(words);
}
