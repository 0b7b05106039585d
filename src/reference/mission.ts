import { foldName } from "./fold.ts";

/** "ambassador to Qatar" is a post and where it is held: "ambassador", " to Qatar". */
export function splitMission(title: string): readonly [post: string, mission: string] {
  const mission = / (?:to|for|at|on) (?=(?:the )?\p{Lu}).+$/u.exec(title)?.[0] ?? "";
  return [title.slice(0, title.length - mission.length), mission];
}

/** Where a post is held, letters folded and without its article: "the United States"; empty for none. */
export function missionOf(title: string): string {
  const [, mission] = splitMission(title);
  const [, ...words] = foldName(mission);
  return (words[0] === "the" ? words.slice(1) : words).join(" ");
}
