import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "./site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built page. */
    site: string;
  }
}

/** Builds the page once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "readout-site-"));
  await buildSite(folder);
  project.provide("site", folder);
  return () => rm(folder, { recursive: true, force: true });
}
