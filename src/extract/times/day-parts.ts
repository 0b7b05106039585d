/** What tells two contacts of one day apart: "the morning call", "this evening at 21:00". */
export type DayPart = "morning" | "noon" | "afternoon" | "evening";

const PART =
  /\b(morning|noon|midday|afternoon|evening|tonight|night(?! (?:from|to|before)))\b|\b(?:at|by|around) (\d{1,2})(?:[:.](\d\d))?( ?[ap]\.?m\b)?/gi;

/** "After the crash this afternoon, they spoke": what opens so tells the time of something else. */
const OPENING = /^["“]?(?:(?:hours|days) )?(?:after|before|following|since|despite)\b[^,]{0,200},/i;

/** The parts of the day that a sentence names, in its order, each once. */
export function findDayParts(sentence: string): DayPart[] {
  const own = sentence.replace(OPENING, "");
  const parts = [...own.matchAll(PART)].flatMap(([, word, hour, minute, half]) =>
    word === undefined ? partOfClock(Number(hour), minute, half) : partOfWord(word.toLowerCase()),
  );
  return [...new Set(parts)];
}

function partOfWord(word: string): DayPart {
  if (word === "morning" || word === "afternoon") return word;
  if (word === "noon" || word === "midday") return "noon";
  return "evening";
}

/** "at 21:00", "at 9 p.m."; "at 9" may be an age or a distance. */
function partOfClock(
  hour: number,
  minute: string | undefined,
  half: string | undefined,
): DayPart[] {
  if (hour > 23 || (minute === undefined && half === undefined)) return [];
  const time = /p/i.test(half ?? "") && hour < 12 ? hour + 12 : hour;
  return [time < 12 ? "morning" : time < 17 ? "afternoon" : "evening"];
}
