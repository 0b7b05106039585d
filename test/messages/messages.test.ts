import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import english from "../../src/messages/en.json" with { type: "json" };
import { createMessages } from "../../src/messages/messages.ts";

/** All program text under a folder, as one string. */
function readSources(folder: URL): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
}

const { t } = createMessages("en");

describe("messages", () => {
  it("count one and many", () => {
    expect(t("count.contacts", { count: 1 })).toBe("1 contact");
    expect(t("count.contacts", { count: 0 })).toBe("0 contacts");
    expect(t("count.contacts", { count: 42_000 })).toBe("42,000 contacts");
  });

  it("fill in values as they are, markup and braces too", () => {
    expect(t("window.from", { day: "<b>{day}</b>" })).toBe("from <b>{day}</b>");
  });

  it("throw where a value is missing", () => {
    expect(() => t("window.from")).toThrow("day");
  });

  it("are all in use, by their key or by the beginning of one", () => {
    const source = readSources(new URL("../../src/", import.meta.url));
    const unused = Object.keys(english).filter((key) => {
      const family = key.slice(0, key.lastIndexOf(".") + 1);
      return !source.includes(`"${key}"`) && !source.includes(`\`${family}\${`);
    });
    expect(unused).toEqual([]);
  });

  it("all compile, and none is empty", () => {
    for (const text of Object.values(english)) {
      expect(text).not.toBe("");
      expect(() => new IntlMessageFormat(text, "en", undefined, { ignoreTag: true })).not.toThrow();
    }
  });
});
