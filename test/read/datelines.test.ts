import { describe, expect, it } from "vitest";
import { dayOfDateline, resolveDateline } from "../../src/read/datelines.ts";

describe("a dateline is found in", () => {
  it.each([
    ["HASK, Aug 21: |Voss met Tolan.", "HASK", [8, 21]],
    ["PERRIN - 4 Sept (Agency) |The ministers met.", "PERRIN", [9, 4]],
    ["MOSCOW, August 18. /TASS/. |The ministers met.", "MOSCOW", [8, 18]],
    ["TEHRAN, Oct. 26 (MNA) – |The ministers met.", "TEHRAN", [10, 26]],
    ["MOSCOW, Aug. 17 2021 |The ministry said so.", "MOSCOW", [8, 17]],
    ["Kabul, 6 September 2021 (TDI): |A call was held.", "Kabul", [9, 6]],
    ["Islamabad, Kabul: July 19, 2021 (TDI): |Today they met.", "Islamabad", [7, 19]],
    ["Beijing [China], August 17 (ANI): |The minister met.", "Beijing", [8, 17]],
    ["New York [US] September 21 (ANI): |The minister met.", "New York", [9, 21]],
    ["Washington, May 27: |The minister arrived.", "Washington", [5, 27]],
    ["BEIJING (UrduPoint News / Sputnik - 17th August, 2021) |The two met.", "BEIJING", [8, 17]],
    ["ISLAMABAD, (UrduPoint / Wire - 17th Aug, 2021 ) :|The two met.", "ISLAMABAD", [8, 17]],
    ["KABUL (Reuters) - |The two met.", "KABUL", null],
    ["TARSA, Halvan Coast — (AP) — |The Front spoke.", "TARSA", null],
    ["ISLAMABAD: |The two met.", "ISLAMABAD", null],
    ["WASHINGTON — |The two met.", "WASHINGTON", null],
    ["Islamabad, Pakistan: |The two met.", "Islamabad", null],
    ["RAWALPINDI – |The two met.", "RAWALPINDI", null],
  ])("%s", (marked, place, monthDay) => {
    const length = marked.indexOf("|");
    const reading = resolveDateline(marked.replace("|", ""), 100);
    expect(reading).toMatchObject({ place, start: 100, end: 100 + length, monthDay });
  });
});

describe("no dateline is found in", () => {
  it.each([
    "MINISTER VOSS: Thank you, Mira.",
    "QUESTION: Will you go?",
    "WATCH: Voss lands in Perrin",
    "Voss: we will meet again.",
    "In Kabul, August 15 was a quiet day.",
    "On Sunday, August 15 – a holiday – they met.",
    "Tolan (born in Perrin) met Voss.",
    "The ministers (both of them new) met - at last.",
    "Voss - who was ill - stayed at home.",
    "LONDON is where they met.",
    "",
    "Colmar Bay, 14 May 2019: that is what is stamped on the map.",
  ])("%j", (paragraph) => {
    expect(resolveDateline(paragraph, 0)).toBeUndefined();
  });
});

function dayOf(paragraph: string, published: string | undefined): string | null {
  const reading = resolveDateline(paragraph, 0);
  if (!reading) throw new Error("no dateline");
  return dayOfDateline(reading, published);
}

describe("the day of a dateline", () => {
  it("has its own year, or the year of publication", () => {
    expect(dayOf("HASK, Aug 21, 2020: They met.", "2021-08-22")).toBe("2020-08-21");
    expect(dayOf("HASK, Aug 21: They met.", "2021-08-22T01:00:00+05:00")).toBe("2021-08-21");
  });

  it("lies in the year before where it would be months ahead", () => {
    expect(dayOf("HASK, Dec 31: They met.", "2022-01-01")).toBe("2021-12-31");
    expect(dayOf("HASK, Jan 20: They met.", "2022-01-01")).toBe("2022-01-20");
  });

  it("is unknown where nothing gives the year", () => {
    expect(dayOf("HASK, Aug 21: They met.", undefined)).toBeNull();
    expect(dayOf("HASK: They met.", "2021-08-22")).toBeNull();
  });
});
