import { defineConfig } from "vite";
import { SITE_SCRIPTS } from "./src/build/site-scripts.ts";
import { readout } from "./src/build/readout-plugins.ts";

export default defineConfig({
  // Relative addresses: the page may lie in any folder of a site.
  base: "./",
  build: {
    outDir: "site",
    modulePreload: SITE_SCRIPTS.modulePreload,
    rolldownOptions: {
      input: ["index.html", "embed.html"],
      output: SITE_SCRIPTS.output,
      // Building the graph takes the time that it takes: no warning about a slow plugin.
      checks: { pluginTimings: false },
    },
  },
  plugins: [readout()],
});
