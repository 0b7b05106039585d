import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createHeadersFile } from "../../../src/build/publish/headers.ts";
import { readApache, readHeadersFile, readNginx } from "./server-headers.ts";

/** Files as the build makes them: one story at the top, and one of several in its folder. */
const NAMES = [
  "index.html",
  "embed.html",
  "embed.js",
  "icon.svg",
  "poster.svg",
  "card.png",
  "oembed.json",
  "contacts.atom",
  "feeds/org_taliban.atom",
  "assets/page-DX2VCrzJ.js",
  "assets/sans-BqRLTx4X.woff2",
  "data/graph-920b1af99c9b5874.json",
  "data/evidence-1f9368ccd00ef4a9.json",
  "data/more-letters.ttf",
  "kabul/index.html",
  "kabul/embed.html",
  "kabul/poster.svg",
  "kabul/feeds/state_PAK.atom",
  "kabul/data/graph-0123456789abcdef.json",
];
const PATHS = [...NAMES.map((name) => `/${name}`), "/", "/kabul/"];

const text = (name: string): string =>
  readFileSync(new URL(`../../../docs/headers/${name}`, import.meta.url), "utf8");

const said = readHeadersFile(createHeadersFile(NAMES));
const nginx = readNginx(text("nginx.conf"));
const apache = readApache(text("apache.conf"));

test.each(PATHS)("all three say the same with %s", (path) => {
  expect(Object.keys(said(path)).length).toBeGreaterThanOrEqual(4);
  expect(nginx(path)).toEqual(said(path));
  expect(apache(path)).toEqual(said(path));
});

test("nginx and Apache say the same under any path", () => {
  for (const path of PATHS) {
    expect(nginx(`/a/b${path}`)).toEqual(nginx(path));
    expect(apache(`/a/b${path}`)).toEqual(apache(path));
  }
});

const valueOf = (path: string, name: string): string | undefined => said(path)[name];

describe("what is said", () => {
  test.each(PATHS)("any page may read %s: frames without an origin are strangers", (path) => {
    expect(valueOf(path, "Access-Control-Allow-Origin")).toBe("*");
    expect(valueOf(path, "X-Content-Type-Options")).toBe("nosniff");
  });

  test("what tells its content in its name is kept for good, and nothing else", () => {
    const kept = PATHS.filter((path) => valueOf(path, "Cache-Control")?.includes("immutable"));
    expect(kept).toEqual(PATHS.filter((path) => /assets\/|-[0-9a-f]{16}\.json$/.test(path)));
    for (const path of PATHS.filter((each) => !kept.includes(each))) {
      expect(valueOf(path, "Cache-Control")).toBe("public, max-age=0, must-revalidate");
    }
  });

  test("pages load nothing from elsewhere, and the frame alone stands in other pages", () => {
    const pages = PATHS.filter((path) => /(?:\/|\.html)$/.test(path));
    for (const path of pages) {
      const policy = valueOf(path, "Content-Security-Policy") ?? "";
      expect(policy).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'",
      );
      const isFrame = path.endsWith("embed.html");
      expect(policy.endsWith(isFrame ? "frame-ancestors *" : "frame-ancestors 'self'")).toBe(true);
    }
    const others = PATHS.filter((path) => !pages.includes(path));
    for (const path of others) expect(valueOf(path, "Content-Security-Policy")).toBeUndefined();
  });

  test("no two rules set the same header of a file, which would be joined to nonsense", () => {
    for (const path of PATHS) {
      const values = Object.entries(said(path)).filter(([name]) => name !== "Cache-Control");
      for (const [name, value] of values) expect(value, `${path} ${name}`).not.toContain(", ");
      expect(valueOf(path, "Cache-Control")?.match(/public/g)).toHaveLength(1);
    }
  });
});
