/** What the stages before the contacts make of one sentence, in words. */
import type { Frame } from "../../src/extract/frames/frame.ts";
import { findFrames } from "../../src/extract/frames/frames.ts";
import type { Mention } from "../../src/extract/mentions/mention.ts";
import { findSentences, type ReadSentence } from "../../src/extract/sentences.ts";
import { createText, WORLD } from "./world.ts";

export function readSentence(text: string): ReadSentence {
  const sentences = findSentences(createText(text), WORLD);
  const [sentence] = sentences;
  if (!sentence || sentences.length > 1)
    throw new Error(`got ${sentences.length} sentences, expected one: ${text}`);
  return sentence;
}

/**
 * The mentions of a sentence: "Mira Tolan (foreign-minister, SUD)", "[president] (OST)" without a
 * name, "SUD" for a state, "people: …; …" for several, "pronoun", "self".
 */
export function mentionsIn(text: string): string[] {
  return readSentence(text).mentions.map(wordsOfMention);
}

/** Each mention's own words. */
export function spansIn(text: string): string[] {
  const { source, mentions } = readSentence(text);
  return mentions.map(({ from, to }) => {
    const start = source.tokens[from]?.start ?? 0;
    return text.slice(start, source.tokens[to - 1]?.end ?? start);
  });
}

function wordsOfMention(mention: Mention): string {
  const { kind, name, members } = mention;
  const bodies = mention.of.map((id) => id.slice(id.indexOf(":") + 1)).sort();
  if (kind === "pronoun" || kind === "self") return `${kind}${mention.plural ? "s" : ""}`;
  if (kind === "people") return `people: ${members.map(wordsOfMention).join("; ") || "those"}`;
  if (kind === "state" || kind === "organisation") return bodies.join(" and ") || (name ?? kind);
  const facts = [...[...mention.offices].sort(), ...bodies];
  const signs = (["former", "counterpart", "epithet", "spokesperson"] as const).filter(
    (sign) => mention[sign],
  );
  const told = [...signs, name ?? "nobody"].join(" ");
  return facts.length > 0 ? `${told} (${facts.join(", ")})` : told;
}

export interface PlacedFrame {
  rule: string;
  first: string[];
  second: string[];
}

/** The cues of a sentence with their parties in place. */
export function framesIn(text: string): PlacedFrame[] {
  return findFrames(readSentence(text).nodes).frames.map((frame: Frame) => ({
    rule: frame.rule,
    first: frame.first.map(wordsOfMention),
    second: frame.second.map(wordsOfMention),
  }));
}
