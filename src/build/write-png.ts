import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Picture } from "../snapshot/create-picture.ts";
import { checkPixels } from "../snapshot/size-limits.ts";
import { reasonOf } from "./messages.ts";

type Resvg = typeof import("@resvg/resvg-js").Resvg;

type Rendered = ReturnType<InstanceType<Resvg>["render"]>;

/** A picture as a PNG. Rejects where it is too large. */
export async function writePng(picture: Picture): Promise<Uint8Array> {
  return (await render(picture)).asPng();
}

/** A picture as pixels of four bytes. Rejects where it is too large. */
export async function drawPixels(picture: Picture): Promise<Uint8Array> {
  return (await render(picture)).pixels;
}

/**
 * A picture as resvg draws it. It reads no fonts out of an SVG, and only from files: they lie in a
 * folder of their own meanwhile.
 */
async function render({ svg, pixels, fonts }: Picture): Promise<Rendered> {
  checkPixels(pixels);
  const Renderer = await loadRenderer();
  const folder = await mkdtemp(join(tmpdir(), "readout-fonts-"));
  try {
    const fontFiles: string[] = [];
    for (const [at, { bytes }] of fonts.entries()) {
      const file = join(folder, `${at}.ttf`);
      await writeFile(file, bytes);
      fontFiles.push(file);
    }
    const renderer = new Renderer(svg, {
      font: { loadSystemFonts: false, fontFiles },
      fitTo: { mode: "width", value: pixels.width },
    });
    return renderer.render();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether PNGs can be drawn here. */
export async function canWritePng(): Promise<boolean> {
  return loadRenderer().then(
    () => true,
    () => false,
  );
}

/** It is built for most machines, and left out where it is not. */
async function loadRenderer(): Promise<Resvg> {
  try {
    return (await import("@resvg/resvg-js")).Resvg;
  } catch (error) {
    throw new Error(
      `PNG needs the package @resvg/resvg-js, which does not load here; SVG does not: ${reasonOf(error)}`,
      { cause: error },
    );
  }
}
