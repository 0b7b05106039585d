/** The development server: an open page follows the articles by itself. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { articleOf, folderOf } from "./commands.ts";
import { startServer } from "./dev-server.ts";

/** Long enough for a rebuild on a busy machine. */
const PATIENCE = { timeout: 20_000 };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** The names in the page, wherever they stand. */
async function waitForName(page: Page, name: string, isThere: boolean): Promise<void> {
  const found = page.getByText(name, { exact: false }).first();
  await found.waitFor({ state: isThere ? "attached" : "detached", ...PATIENCE });
}

test("adding, changing and deleting an article changes the open page", async () => {
  const folder = await folderOf({
    "articles/a.txt": articleOf("Anne Lorme", "Boris Tarin"),
    "articles/story.yaml": "title: A story that is told while it happens\n",
  });
  const { address } = await startServer(folder);
  const { page, log } = await openPage(browser);
  onTestFinished(() => page.context().close());
  await page.goto(address);
  await page.getByRole("heading", { name: "A story that is told while it happens" }).waitFor();
  await waitForName(page, "Anne Lorme", true);
  await page.goto(`${address}?lang=de`);
  await page
    .getByText("Einen Namen suchen")
    .or(page.getByPlaceholder("Einen Namen suchen"))
    .first()
    .waitFor();
  await page.goto(address);
  await waitForName(page, "Anne Lorme", true);

  await writeFile(join(folder, "articles/b.txt"), articleOf("Carla Vent", "Boris Tarin"));
  await waitForName(page, "Carla Vent", true);
  await waitForName(page, "Anne Lorme", true);

  await writeFile(join(folder, "articles/b.txt"), articleOf("Dora Quist", "Boris Tarin"));
  await waitForName(page, "Dora Quist", true);
  await waitForName(page, "Carla Vent", false);

  await rm(join(folder, "articles/b.txt"));
  await waitForName(page, "Dora Quist", false);
  await waitForName(page, "Anne Lorme", true);

  await writeFile(join(folder, "articles/story.yaml"), "title: The story has another title\n");
  await page.getByRole("heading", { name: "The story has another title" }).waitFor(PATIENCE);
  const poster = await page.request.get(`${address}poster.svg`);
  expect(poster.headers()["content-type"]).toBe("image/svg+xml");
  expect(await poster.text()).toContain("The story has another title");
  expect(log.errors).toEqual([]);
});

test("a page stays as it was where nothing can be read any more", async () => {
  const folder = await folderOf({ "articles/a.txt": articleOf("Anne Lorme", "Boris Tarin") });
  const { address, told } = await startServer(folder);
  const { page } = await openPage(browser);
  onTestFinished(() => page.context().close());
  await page.goto(address);
  await waitForName(page, "Anne Lorme", true);
  await writeFile(join(folder, "articles/a.txt"), "");
  await expect.poll(told, PATIENCE).toContain("the one before stays");
  await page.reload();
  await waitForName(page, "Anne Lorme", true);
  expect(await page.getByText("Boris Tarin").count()).toBeGreaterThan(0);
});
