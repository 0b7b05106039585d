import { createMention, type Mention } from "./mention.ts";
import { findOffices } from "./office-wordings.ts";
import type { Source } from "./source.ts";

/** Who reigns or presides holds no ministry beside it. */
const HEAD = /^(?:the )?(?:president|king|queen|emir|amir|sultan|monarch|crown prince) and /i;

/** "Sudmark's president and prime minister": two people, each of them the state's; undefined for one person's titles. */
export function parseTwoOffices(source: Source, mention: Mention): Mention | undefined {
  const { from, to, title, of, former, determiner } = mention;
  const [head = ""] = HEAD.exec(title ?? "") ?? [];
  if (head === "" || of.length !== 1) return undefined;
  const titles = [head.replace(/ and $/i, ""), (title ?? "").slice(head.length)];
  const members = titles.map((each) => {
    const offices = findOffices(source.reference, each, of);
    return createMention(from, to, "office", { title: each, offices, of, former });
  });
  return createMention(from, to, "people", { of, plural: true, members, former, determiner });
}
