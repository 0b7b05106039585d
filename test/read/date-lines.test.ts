import { describe, expect, it } from "vitest";
import { resolveDateLine } from "../../src/read/date-lines.ts";

function stampsOf(line: string): string[] | undefined {
  return resolveDateLine(line)?.stamps.map(({ label, value }) => `${label} ${value ?? "?"}`);
}

describe("a line of dates is", () => {
  it.each([
    ["Published Date: 02:00 | 15 September 2021", ["published 2021-09-15"]],
    [
      "Published: 29th May 2021 12:23 AM  |   Last Updated: 30th May 2021 12:23 AM   |",
      ["published 2021-05-29", "updated 2021-05-30"],
    ],
    [
      "Reuters | Moscow | Updated: 17-08-2021 16:41 IST | Created: 16-08-2021 16:32 IST",
      ["updated 2021-08-17", "published 2021-08-16"],
    ],
    ["By APP, September 28, 2021", ["none 2021-09-28"]],
    ["06:30 PM | 18 Aug, 2021", ["none 2021-08-18"]],
    ["Tue 17th August 2021 | 01:20 AM", ["none 2021-08-17"]],
    ["Karim Ode (@KarimOde) 3 minutes ago Tue 17th August 2021 | 01:20 AM", ["none 2021-08-17"]],
    ["September 7, 2021 - 21:10", ["none 2021-09-07"]],
    ["(Xinhua) 17:24, October 25, 2021", ["none 2021-10-25"]],
    ["Published in Dawn, September 8th, 2021", ["published 2021-09-08"]],
    ["Wednesday Aug 18, 2021", ["none 2021-08-18"]],
    ["BR Web Desk 24 Aug 2021", ["none 2021-08-24"]],
    ["Updated: 3:16am, 30 Aug, 2021", ["updated 2021-08-30"]],
    [
      "19 Aug 2021 05:15AM (Updated: 20 Aug 2021 05:15AM)",
      ["none 2021-08-19", "updated 2021-08-20"],
    ],
    [
      "Aug 18, 2021  •  1 hour ago  •  < 1 minute read  •  Join the conversation",
      ["none 2021-08-18"],
    ],
    [
      "Dawn.comPublished August 12, 2021 - Updated August 13, 2021 03:05pm",
      ["published 2021-08-12", "updated 2021-08-13"],
    ],
    ["Published: 30 February 2021", ["published ?"]],
    ["Published: Updated:", []],
  ])("%s", (line, stamps) => {
    expect(stampsOf(line)).toEqual(stamps);
  });

  it("open where a label ends it, for the date of the next line", () => {
    expect(resolveDateLine("Last updated on:")?.openLabel).toBe("updated");
    expect(resolveDateLine("Published: Updated:")?.openLabel).toBe("none");
  });
});

describe("no line of dates is", () => {
  it.each([
    "The treaty was signed on 5 May 2021",
    "Voss met Tolan in Perrin, 5 May 2021",
    "PM's call with the president of Ostravia, Jon Keld: 17 June 2021",
    "Copyright 2021-08-03 Hask Daily",
    "2 minutes ago",
    "Updated plans for the port",
    "Jon Keld named a new envoy to the Front, his office said on 3 May 2021 and again today.",
  ])("%s", (line) => {
    expect(resolveDateLine(line)).toBeUndefined();
  });
});
