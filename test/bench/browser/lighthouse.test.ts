/**
 * What Lighthouse says of the built page with the small graph, on a phone's screen and a desk's.
 * Accessibility and best practices must be without fault; performance is told only, since WebGL
 * runs in software here and the machine is shared.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse, { desktopConfig, type Config, type Result } from "lighthouse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../e2e/browser.ts";
import { smallSite } from "../../e2e/fixture.ts";
import { buildSite, servePage, type Site } from "../../e2e/site.ts";
import { drawTable } from "../table.ts";

const CATEGORIES = ["accessibility", "best-practices", "performance"] as const;
const FAULTLESS = ["accessibility", "best-practices"] as const;

/** What an address shows, by parameters. */
const VIEWS = { graph: "", table: "?show=table", choice: "?focus=person:ana-noor" } as const;

const SCREENS: Readonly<Record<string, Config | undefined>> = {
  phone: undefined,
  desk: desktopConfig,
};

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-lighthouse-"));
  await buildSite(folder);
  site = await servePage(folder, smallSite());
});

const rows: string[][] = [];

afterAll(async () => {
  drawTable("Lighthouse 12, of 100", ["", ...CATEGORIES], rows);
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("got no port");
  return address.port;
}

async function inspect(address: string, config: Config | undefined): Promise<Result> {
  const port = await findFreePort();
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const flags = { port, onlyCategories: [...CATEGORIES] };
    const report = await lighthouse(address, flags, config);
    if (!report) throw new Error(`got no report of ${address}`);
    return report.lhr;
  } finally {
    await browser.close();
  }
}

function scoreOf({ categories }: Result, category: string): number {
  return Math.round(100 * (categories[category]?.score ?? 0));
}

/** What took points from a category. */
function findFaults({ categories, audits }: Result, category: string): string[] {
  const refs = categories[category]?.auditRefs ?? [];
  return refs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => {
      const text = JSON.stringify(audits[id]?.details ?? "");
      const selectors = [...text.matchAll(/"selector":"(.*?[^\\\\])"/g)].map(([, each]) => each);
      return `${id}: ${[...new Set(selectors)].join(", ")}`;
    });
}

const cases = Object.keys(SCREENS).flatMap((screen) =>
  Object.entries(VIEWS).map(([view, query]) => ({ screen, view, query })),
);

test.each(cases)("no fault is found in $view on a $screen", async ({ screen, view, query }) => {
  const result = await inspect(`${site.address}${query}`, SCREENS[screen]);
  rows.push([`${view}, ${screen}`, ...CATEGORIES.map((each) => String(scoreOf(result, each)))]);
  expect(result.runtimeError).toBeUndefined();
  expect(FAULTLESS.flatMap((category) => findFaults(result, category))).toEqual([]);
  for (const category of FAULTLESS) expect(scoreOf(result, category), category).toBe(100);
});
