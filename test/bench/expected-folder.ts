import { readdirSync, readFileSync } from "node:fs";
import { EXPECTED_ENDING, toGoldArticle } from "../../src/eval/expected-gold.ts";
import type { GoldArticle } from "../../src/eval/gold-file.ts";

/** The gold of a folder's articles, from the expectations beside them. */
export function readExpectedGold(folder: URL): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXPECTED_ENDING))
    .map((file) =>
      toGoldArticle(
        file.replace(EXPECTED_ENDING, ".txt"),
        readFileSync(new URL(file, folder), "utf8"),
      ),
    );
}
