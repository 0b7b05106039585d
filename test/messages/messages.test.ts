import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import german from "../../src/messages/de.json" with { type: "json" };
import english from "../../src/messages/en.json" with { type: "json" };
import { createMessages, loadMessages } from "../../src/messages/messages.ts";

/** All program text under a folder, as one string. */
function readSources(folder: URL): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
}

/** The names of the values that a message asks for, in whatever branch. */
function valuesOf(text: string): string[] {
  const names = new Set<string>();
  const tree = new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst();
  JSON.stringify(tree, (_, node: unknown) => {
    if (typeof node === "object" && node !== null && "type" in node && "value" in node) {
      // Type 0 is plain text (@formatjs/icu-messageformat-parser).
      if (node.type !== 0 && typeof node.value === "string") names.add(node.value);
    }
    return node;
  });
  return [...names].sort();
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

  it.each([
    ["en", english],
    ["de", german],
  ])("all compile, and none is empty: %s", (locale, texts) => {
    for (const text of Object.values(texts)) {
      expect(text).not.toBe("");
      const compile = () => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      expect(compile).not.toThrow();
    }
  });

  it("say the same with the same values in every language", async () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
    const others = new Map(Object.entries(german));
    for (const [key, text] of Object.entries(english)) {
      expect([key, valuesOf(others.get(key) ?? "")]).toEqual([key, valuesOf(text)]);
    }
    const { t: sage, locale } = await loadMessages("de");
    expect([locale, sage("count.contacts", { count: 42_000 })]).toEqual(["de", "42.000 Kontakte"]);
  });
});
