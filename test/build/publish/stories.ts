import { openStory, type PublishedStory } from "../../../src/build/publish/published-story.ts";
import type { StoryText } from "../../../src/model/graph-file.ts";
import { evidenceOf } from "../../graph-evidence.ts";
import { smallGraph } from "../../graph-files.ts";
import { folderOf } from "../folder.ts";

/** A graph as a story with these texts. */
export async function storyOf(
  text: { readonly [Key in keyof StoryText]?: StoryText[Key] | undefined } = {},
  graph = smallGraph(),
): Promise<PublishedStory> {
  graph.story = JSON.parse(JSON.stringify({ ...graph.story, ...text }));
  return openStory(
    await folderOf({
      "graph.json": JSON.stringify(graph),
      "evidence-0000.json": JSON.stringify(evidenceOf(graph)),
    }),
  );
}

/** A page as Vite writes it, shortened. */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Readout</title>
    <meta name="description" content="Who spoke to whom." />
    <script type="module" crossorigin src="./assets/index-0a1b.js"></script>
  </head>
  <body>
    <div id="readout"></div>
    <noscript>Switched off.</noscript>
  </body>
</html>
`;
