import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A closed network must not slow the browser down, and nothing may be asked of its maker. */
const QUIET_FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium: the one that READOUT_CHROMIUM names, one on the PATH, or Playwright's
 * own. Throws with what to install where there is none.
 *
 * @public for test/run.mjs
 */
export function parseBrowserPath(environment = process.env): string {
  const named = environment["READOUT_CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new Error(`READOUT_CHROMIUM is ${JSON.stringify(named)}, expected a browser's path`);
  }
  const folders = ["/usr/bin", ...(environment["PATH"] ?? "").split(delimiter)];
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...paths, chromium.executablePath()].find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    "found no Chromium: install the package `chromium`, or set READOUT_CHROMIUM to a browser's path",
  );
}

/** Starts a Chromium. `flags` are added to those of a closed network; root needs --no-sandbox. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: parseBrowserPath(),
    args: [...QUIET_FLAGS, ...sandbox, ...flags],
  });
}

/** What went wrong in a page, and what it asked for. */
export interface PageLog {
  errors: string[];
  requests: string[];
}

/** Opens a tab that records its errors and requests. Its context closes with the browser. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; log: PageLog }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    timezoneId: "America/Los_Angeles",
    locale: "en-GB",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const log: PageLog = { errors: [], requests: [] };
  page.on("pageerror", (error) => log.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") log.errors.push(message.text());
  });
  page.on("request", (request) => log.requests.push(request.url()));
  return { page, log };
}
