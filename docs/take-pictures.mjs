/**
 * Takes the pictures of the README from the page of the demo story, once `npm run pictures` has built
 * it. It serves the folder `site` by itself and needs a Chromium, as the tests do.
 */
import { spawn } from "node:child_process";
import { chromium } from "playwright-core";

const PORT = 4198;

const WIDE = { width: 1280, height: 860 };

/** Name of the file, and address of the View. */
const PICTURES = [
  ["opening", ""],
  ["explorer", "focus=person:heiko-maas~person:shah-mahmood-qureshi"],
  ["matrix", "show=matrix"],
  ["tour-taliban-before", "focus=org:taliban&level=state&from=2021-07-01&to=2021-08-14"],
  ["tour-taliban-after", "focus=org:taliban&level=state&from=2021-08-15&to=2021-10-31"],
  ["tour-islamabad", "focus=state:PAK&level=state&mode=call&from=2021-08-15&to=2021-08-21"],
  ["tour-blinken-july", "focus=person:antony-blinken&from=2021-07-01&to=2021-07-31"],
  ["tour-blinken-september", "focus=person:antony-blinken&from=2021-09-01&to=2021-09-30"],
  ["tour-path", "focus=person:mohammad-javad-zarif~person:jens-stoltenberg&from=&to="],
  ["tour-single-source", "show=table&sort=sources"],
];

// Vite itself, not npx, which would leave it running.
const vite = new URL("../node_modules/vite/bin/vite.js", import.meta.url).pathname;
const server = spawn(process.execPath, [vite, "preview", "--outDir", "site", "--port", `${PORT}`]);
try {
  await new Promise((resolve) => server.stdout.once("data", resolve));
  const { parseBrowserPath } = await import("../test/e2e/browser.ts");
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: parseBrowserPath(), args });
  const page = await browser.newPage({ viewport: WIDE });
  for (const [name, query] of PICTURES) {
    await page.goto(`http://localhost:${PORT}/?${query}`);
    await page.waitForTimeout(2500);
    await page.screenshot({ path: new URL(`${name}.png`, import.meta.url).pathname });
  }
  await browser.close();
} finally {
  server.kill();
}
