import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds a script of this folder into one file beside the peer of a measured site. */
export async function buildScript(folder: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: join(folder, "peer"),
      emptyOutDir: false,
      target: "es2022",
      rolldownOptions: {
        input: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        preserveEntrySignatures: false,
        output: { entryFileNames: `${name}.js` },
      },
    },
  });
}
