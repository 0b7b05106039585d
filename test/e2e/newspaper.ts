import type { Frame as BrowserFrame, Page } from "playwright-core";
import { writeSnippet, type SnippetKind } from "../../src/export/snippets.ts";
import { BASE_FRAME } from "../../src/state/frame.ts";

/** The policy under which a frame must work, and stay silent. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'";

/** The headers that a published folder is recommended to have, without which modules are refused. */
export const READOUT_HEADERS = {
  "content-security-policy": STRICT_POLICY,
  "access-control-allow-origin": "*",
};

/** An article of another site with something in its middle. */
export function article(middle: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>
    <meta name="viewport" content="width=device-width"></head>
    <body><p>Above.</p>${middle}${"<p>More of the article.</p>".repeat(100)}<p>Below.</p></body></html>`;
}

/** A snippet as the page's dialog makes it, of the frame with the panel alone. */
export function snippet(kind: SnippetKind, folder: string, query = "controls=none"): string {
  return writeSnippet({
    kind,
    folder,
    title: "Who spoke to whom",
    query,
    pageQuery: "",
    frame: { ...BASE_FRAME, controls: "none" },
  });
}

/** The frames of Readout on a page, in its order, once they are there; far below the fold they draw later. */
async function findFrames(page: Page, count: number): Promise<BrowserFrame[]> {
  const frames = () => page.frames().filter((frame) => frame.url().includes("/embed.html"));
  for (let waited = 0; frames().length < count; waited += 50) {
    if (waited > 8000) throw new Error(`got ${frames().length} frames, expected ${count}`);
    await page.waitForTimeout(50);
  }
  return frames();
}

/** The frames of Readout on a page, once each has drawn. */
export async function readoutFrames(page: Page, count: number): Promise<BrowserFrame[]> {
  const frames = await findFrames(page, count);
  for (const frame of frames) await frame.locator(".legend li").first().waitFor();
  return frames;
}

/** The first frame of Readout on a page, once it has drawn. */
export async function readoutFrame(page: Page): Promise<BrowserFrame> {
  const [frame] = await findFrames(page, 1);
  if (!frame) throw new Error("got no frame, expected one in the article");
  await frame.locator(".legend li").first().waitFor();
  return frame;
}
