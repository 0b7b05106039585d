/** Small multiples: a window in steps, a panel each, with the same places, sizes and legend. */
import { summaryInWords, windowLine } from "../marks/accessible-summary.ts";
import { composeScene } from "../marks/compose-scene.ts";
import type { CountScale } from "../marks/root-scale.ts";
import { truncateText } from "../marks/measure-text.ts";
import type { Size } from "../marks/projection.ts";
import type { Scene } from "../marks/scene.ts";
import { THEME_COLOURS } from "../marks/themes.ts";
import { windowInWords } from "../messages/dates.ts";
import type { ViewStep } from "../state/time-steps.ts";
import type { View } from "../state/view.ts";
import { inkOf } from "./create-picture.ts";
import type { Picture } from "./create-picture.ts";
import { finishPictures } from "./finish-pictures.ts";
import type { Drawing } from "./finish-pictures.ts";
import { createPictureFrame } from "./picture-frame.ts";
import { createMarks, textsInScene } from "./scene-svg.ts";
import { mergeScenes, scaleOf } from "./series.ts";
import type { SeriesInput } from "./series.ts";
import { checkHeight } from "./size-limits.ts";
import { createGrid, heightOfGrid, PANEL } from "./strip-grid.ts";
import type { PanelBox } from "./strip-grid.ts";
import { createElement, createText } from "./svg-elements.ts";
import type { TextLine } from "./svg-elements.ts";

/** To what share of their size marks shrink in small panels. */
const SMALLEST_MARKS = 0.4;

/** How many names a panel has room for: so many square pixels each. */
const PANEL_LABELS = { least: 1, most: 12, pixelsEach: 10_000 };

/** A finished strip of pictures. Rejects where the size leaves too little room for so many. */
export async function createStrip(input: SeriesInput): Promise<Picture> {
  const { messages, graph, stepped, size } = input;
  const { whole, step, steps } = stepped;
  const window = windowLine(messages, whole.selection, whole.view);
  const sceneHeight = heightOfGrid(steps.length, size.width);
  const [strip] = await finishPictures(
    [
      {
        draw: (room) => drawPanels(input, room),
        frameOf: ({ scene }, lacking) =>
          createPictureFrame({
            messages,
            graph,
            view: whole.view,
            scene,
            window: messages.t("picture.inSteps", { window, step }),
            summary: messages.t("picture.inSteps", {
              window: summaryInWords(messages, whole.selection, whole.view),
              step,
            }),
            lacking,
          }),
      },
    ],
    { ...input, size: { ...size, sceneHeight } },
  );
  if (strip === undefined) throw new Error("got no picture, expected one of one plan");
  return strip;
}

function drawPanels(input: SeriesInput, room: Size): Drawing {
  const { stepped, size } = input;
  const { steps } = stepped;
  const grid = createGrid(steps.length, room);
  checkHeight(size, (size.height ?? room.height) - room.height, grid.leastHeight);
  const scale = scaleOf(steps);
  const panels = steps.map((step, at) => {
    const box = grid.panels[at];
    if (box === undefined) throw new Error(`got no place for panel ${at}`);
    return {
      box,
      scene: composePanel(input, step, box, scale),
      captions: captionsOf(input, step, box),
    };
  });
  const captions = panels.flatMap((panel) => panel.captions);
  return {
    scene: mergeScenes(
      panels.map(({ scene }) => scene),
      room,
    ),
    marks: panels.flatMap(({ box, scene, captions: own }) => [
      // An inner document clips what does not fit its panel.
      createElement(
        "svg",
        {
          x: box.x,
          y: box.y + PANEL.caption,
          width: scene.width,
          height: scene.height,
          overflow: "hidden",
        },
        ...createMarks(scene),
      ),
      createElement("rect", {
        x: box.x,
        y: box.y,
        width: box.width,
        height: 1,
        fill: THEME_COLOURS[scene.theme].rule,
      }),
      ...own.map(createText),
    ]),
    texts: [...captions, ...panels.flatMap(({ scene }) => textsInScene(scene))],
  };
}

function composePanel(
  { graph, theme }: SeriesInput,
  { selection, view }: ViewStep,
  { width, height }: PanelBox,
  scale: CountScale,
): Scene {
  const size = { width, height: height - PANEL.caption };
  const { labels } = view;
  const labelBudget = labels === "most" ? { labelBudget: budgetOf(size) } : {};
  // Notes are written for the whole, and would cover what is small.
  const plain: View = { ...view, callouts: [] };
  return composeScene({
    graph,
    selection,
    view: plain,
    size,
    theme: inkOf(theme),
    scale: { ...scale, smallest: SMALLEST_MARKS },
    ...labelBudget,
  });
}

function budgetOf({ width, height }: Size): number {
  const { least, most, pixelsEach } = PANEL_LABELS;
  return Math.min(most, Math.max(least, Math.floor((width * height) / pixelsEach)));
}

/** The step in words, and how many contacts it has. */
function captionsOf({ messages, theme }: SeriesInput, step: ViewStep, box: PanelBox): TextLine[] {
  const { ink, muted } = THEME_COLOURS[inkOf(theme)];
  const { from, to } = step.window;
  const { length: count } = step.selection.contacts;
  const size = 13;
  // Bold sans runs wider than the table's weight, by 4 % at most.
  const window = truncateText(windowInWords(messages, from, to), size, box.width * 0.96);
  const contacts = messages.t("count.contacts", { count });
  return [
    { text: window, x: box.x, y: box.y + 18, size, colour: ink, bold: true },
    { text: contacts, x: box.x, y: box.y + 34, size: 12, colour: muted },
  ];
}
