/**
 * Titles as hurried pages write them: "Presdient", "Prime Minster", "Chancelor". A long title with
 * one letter left out or two neighbours exchanged is no other word of the language.
 */
const LONG_TITLES =
  "president minister secretary ambassador chancellor spokesperson chairman".split(" ");

/** Words of their own that are one letter short of a title. */
const OWN_WORDS = new Set(["resident"]);

const TITLE_BY_SLIP: ReadonlyMap<string, string> = new Map(
  LONG_TITLES.flatMap((title) => slipsOf(title).map((slip): [string, string] => [slip, title])),
);

/** The title that a folded word means, or the word itself. */
export function correctTitle(folded: string): string {
  return TITLE_BY_SLIP.get(folded) ?? folded;
}

/** One letter left out, or two neighbours exchanged; the first letter is nearly always right. */
function slipsOf(title: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < title.length; i++) {
    slips.push(title.slice(0, i) + title.slice(i + 1));
    const [letter, next] = [title.charAt(i), title.charAt(i + 1)];
    slips.push(title.slice(0, i) + next + letter + title.slice(i + 2));
  }
  return slips.filter((slip) => slip !== title && !OWN_WORDS.has(slip));
}
