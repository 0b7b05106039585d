/** A window in steps: side by side as a strip, and one after the other as a GIF, by page and command line. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { smallGraph } from "../graph-files.ts";
import { readGif } from "../snapshot/read-gif.ts";
import { openBrowser, openPage } from "./browser.ts";
import { READOUT, runCommand } from "./commands.ts";
import { smallSite } from "./fixture.ts";
import { openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-series-"));
  await writeFile(join(folder, "graph.json"), JSON.stringify(smallGraph()));
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  await page.getByText("Other pictures").click();
  const form = page.locator(".picture-form");
  await form.waitFor();
  for (const [name, value] of Object.entries(choices)) {
    const list = form.getByRole("combobox", { name, exact: true });
    if ((await list.count()) > 0) await list.selectOption(value);
    else await form.getByLabel(name, { exact: true }).fill(value);
    await page.keyboard.press("Tab");
  }
}

async function save(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return readFile(await download.path());
}

async function snapshot(...options: string[]): Promise<void> {
  const { status, err } = await runCommand([...READOUT, "snapshot", folder, ...options]);
  expect(err).toContain("written to");
  expect(status).toBe(0);
}

test("page and command line give the same SVG of a strip", async () => {
  const { page, log } = await openPage(browser);
  const query = "?from=2021-08-01&to=2021-10-31";
  await openGraph(page, site.address + query);
  await choose(page, { What: "strip", "A picture each": "month", Size: "full" });
  const saved = await save(page, "Save as SVG");
  const out = join(folder, "strip.svg");
  await snapshot(
    "--view",
    site.address + query,
    "--strip",
    "month",
    "--size",
    "full",
    "--out",
    out,
  );
  expect((await readFile(out)).equals(saved)).toBe(true);
  expect(log.errors).toEqual([]);
});

/** The frames that Chromium's own decoder finds, each as a sum of its pixels by place. */
async function decodeFrames(page: Page, gif: Buffer): Promise<string[]> {
  return page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const decoder = new ImageDecoder({ data, type: "image/gif" });
    await decoder.tracks.ready;
    const sums: string[] = [];
    for (let at = 0; at < (decoder.tracks.selectedTrack?.frameCount ?? 0); at++) {
      const { image } = await decoder.decode({ frameIndex: at });
      const canvas = new OffscreenCanvas(image.displayWidth, image.displayHeight);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let sum = 0;
      for (const [place, value] of pixels.entries()) sum = (sum * 31 + value * (place % 97)) % 1e9;
      sums.push(`${image.displayWidth} × ${image.displayHeight}: ${sum}`);
      image.close();
    }
    return sums;
  }, gif.toString("base64"));
}

test.each([
  ["week", 9, "2021-08-15/2021-08-15"],
  ["month", 3, "2021-08-15/2021-08-31"],
] as const)(
  "a GIF of a picture a %s has them all, by page and command line",
  async (step, count, first) => {
    const { page, log } = await openPage(browser);
    await openGraph(page, site.address);
    await choose(page, {
      What: "play",
      "A picture each": step,
      "Seconds for each": "0.6",
      Size: "card",
    });
    const saved = await save(page, "Save as GIF");
    const out = join(folder, "play.gif");
    await snapshot(
      "--view",
      site.address,
      "--step",
      step,
      "--delay",
      "600",
      "--size",
      "card",
      "--out",
      out,
    );
    const [byPage, byCommand] = [readGif(saved), readGif(await readFile(out))];
    expect(byPage).toEqual(byCommand);
    expect(byPage.comments).toHaveLength(count);
    expect(byPage.comments[0]).toBe(first);
    expect(byPage.delays).toEqual(Array.from({ length: count }, () => 600));
    for (const gif of [saved, await readFile(out)]) {
      const frames = await decodeFrames(page, gif);
      expect(frames).toHaveLength(count);
      expect(frames[0]).toContain("1200 × 630");
      // Each shows other days.
      expect(new Set(frames).size).toBe(count);
    }
    expect(log.errors).toEqual([]);
  },
);

test("what cannot be cut into steps is refused in words", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, `${site.address}?from=2001-01-01&to=2021-12-31`);
  await choose(page, { What: "strip", "A picture each": "month" });
  const alert = page.locator(".pictures [role=alert]");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("252");
  for (const [options, message] of [
    [["--strip", "day"], "strip: "],
    [["--step", "month", "--delay", "5", "--out", join(folder, "x.gif")], "expected 100 to 20000"],
    [["--strip", "month", "--out", join(folder, "x.gif")], "got a strip as a GIF"],
  ] as const) {
    const { status, err } = await runCommand([...READOUT, "snapshot", folder, ...options]);
    expect(status).toBe(1);
    expect(err).toContain(message);
  }
});
