/** The table of the page's controls: where each stands, and what it does by each way of using it. */
import type { Locator, Page } from "playwright-core";
import { dragBrush, lineOf, markOf, drawnScene, stageBox, touchFrom } from "./scene.ts";

export const WAYS = ["mouse", "keyboard", "touch"] as const;
export type Way = (typeof WAYS)[number];

export interface Control {
  name: string;
  /** The template that draws it: file of src/view, tag or role, and which of these in the file. */
  template: string;
  /** The View at which it stands. */
  at?: string;
  /** Summaries that are opened before it, by way where ways differ. */
  behind?: readonly string[] | ((way: Way) => readonly string[]);
  find: (page: Page) => Locator;
  /** The key that presses it. */
  key?: string;
  /** How it is used where that is more than a press. */
  use?: { readonly [way in Way]?: (page: Page, control: Locator) => Promise<void> };
  /** What the use changes, and what it is then. */
  shows: (page: Page) => Promise<unknown>;
  after: unknown;
}

const MORE = "details.more > summary";
const DATA = ".downloads:not(.pictures) > summary";
const PICTURES = ".pictures > summary";
const ARRANGE = ".arrange > .chip";
const EMBED = "readout-embedding > button";
const firstLineOf = (text: string) => text.split("\n")[0];
const isShown = (dialog: string) => (page: Page) =>
  page.locator(dialog).evaluate((each) => each.hasAttribute("open"));
const parameter = (name: string) => (page: Page) =>
  Promise.resolve(new URL(page.url()).searchParams.get(name));
const heading = async (page: Page) =>
  (await page.locator(".panel h2").innerText()).replaceAll(/\s+/g, " ");
const windowLine = (page: Page) => page.locator(".window-line").innerText();
const isOpen = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => each instanceof HTMLDetailsElement && each.open);
const button = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .filter({ visible: true })
    .first();
const first = (selector: string) => (page: Page) => page.locator(selector).first();
/** The links and files that were asked for last, which the test records. */
const asked = (page: Page) => page.evaluate<string>("window.asked ?? ''");

/** A choice of the filter sheet: a box, and the parameter that it writes. */
function box(legend: string, label: string, name: string, after: string): Control {
  return {
    name: `${legend}: ${label}`,
    template: "filters/sheet.ts input 1",
    behind: [MORE],
    find: (page) => page.locator(".more-sheet").getByRole("checkbox", { name: label }),
    key: "Space",
    shows: parameter(name),
    after,
  };
}

/** A choice in one of the long lists of the filter sheet. */
function named(list: string, label: string, name: string, after: string): Control {
  return { ...box(list, label, name, after), behind: [MORE, `.named summary:has-text("${list}")`] };
}

async function writeTwo(page: Page, control: Locator): Promise<void> {
  await page.keyboard.press("ControlOrMeta+A");
  await control.pressSequentially("2");
  await page.keyboard.press("Tab");
}

function number(label: string, name: string): Control {
  return {
    name: label,
    template: "filters/sheet.ts input 3",
    behind: [MORE],
    find: (page) => page.getByLabel(label),
    use: {
      mouse: (page, control) => control.click().then(() => writeTwo(page, control)),
      keyboard: (page, control) => control.focus().then(() => writeTwo(page, control)),
      touch: (page, control) => control.tap().then(() => writeTwo(page, control)),
    },
    shows: parameter(name),
    after: "2",
  };
}

/** A list that the browser opens by itself: what opens it must be hit. */
function select(option: string, ...keys: string[]): NonNullable<Control["use"]> {
  return {
    mouse: async (_, control) => {
      await control.click({ trial: true });
      await control.selectOption(option);
    },
    keyboard: async (page, control) => {
      await control.focus();
      for (const key of keys) await page.keyboard.press(key);
    },
    touch: async (_, control) => {
      await control.tap({ trial: true });
      await control.selectOption(option);
    },
  };
}

function date(label: string, name: string, digits: string, day: string): Control {
  const fill = (_: Page, control: Locator) => control.fill(day);
  return {
    name: `date ${label}`,
    template: "elements/timeline.ts input 1",
    find: (page) => page.getByLabel(label, { exact: true }),
    use: {
      mouse: (page, control) => control.click().then(() => fill(page, control)),
      keyboard: async (page, control) => {
        await control.focus();
        await page.keyboard.type(digits);
      },
      touch: (page, control) => control.tap().then(() => fill(page, control)),
    },
    shows: parameter(name),
    after: day,
  };
}

/** The handle of an end of the window, moved by a week of the 57 days that the chart shows. */
function handle(label: string, side: "w" | "e", key: string, after: string): Control {
  const drag = (page: Page, hand: "mouse" | "touch") =>
    dragBrush(page, `.brush .handle--${side}`, (key === "PageUp" ? 7 : -7) / 57, hand);
  return {
    name: label,
    template: "timeline/ends.ts slider 1",
    at: "from=2021-08-22&to=2021-09-20",
    find: (page) => page.getByRole("slider", { name: label }),
    key,
    use: { mouse: (page) => drag(page, "mouse"), touch: (page) => drag(page, "touch") },
    shows: windowLine,
    after,
  };
}

/** Presses in the graph at a mark: its keys lead from the largest actor on. */
function inGraph(name: string, control: Pick<Control, "at" | "use" | "shows" | "after">): Control {
  return {
    name,
    template: "elements/graph.ts application 1",
    find: first(".graph-stage"),
    ...control,
  };
}

async function pressOn(page: Page, control: Locator, ...pressed: string[]): Promise<void> {
  await control.focus();
  for (const key of pressed) await page.keyboard.press(key);
}

const note = (page: Page) => page.getByLabel("A note, beside");

/** Where the name of Ana Noor stands in the graph. */
async function nameOfAna(page: Page): Promise<{ x: number; y: number }> {
  const label = (await drawnScene(page)).labels.find(({ text }) => text === "Ana Noor");
  if (!label) throw new Error("got no name, expected that of Ana Noor in the Scene");
  return { x: label.x + 8, y: label.y - 4 };
}

const graphOf = (page: Page) => page.locator(".graph-stage");

/** A control for the name of Ana Noor, which is taken in the graph first. */
function taken(
  name: string,
  template: string,
  find: Control["find"],
  outcome: Pick<Control, "shows" | "after">,
): Control {
  const use: Control["use"] = {
    mouse: async (page, control) => {
      await graphOf(page).click({ position: await nameOfAna(page) });
      await control.click();
    },
    keyboard: async (page, control) => {
      await pressOn(page, graphOf(page), "ArrowDown", "Enter");
      await pressOn(page, control, "Enter");
    },
    touch: async (page, control) => {
      await graphOf(page).tap({ position: await nameOfAna(page) });
      await control.tap();
    },
  };
  return { name, template, behind: [PICTURES, ARRANGE], find, use, ...outcome };
}

const sizeOf = (page: Page) => page.getByRole("combobox", { name: "Size", exact: true });

async function chooseOwnSize(page: Page): Promise<void> {
  await sizeOf(page).selectOption("own");
}

/** A field of a size of one's own, which is chosen first. */
function ownSize(
  fill: (page: Page, control: Locator, way: Way) => Promise<void>,
): NonNullable<Control["use"]> {
  const use = (way: Way) => (page: Page, control: Locator) =>
    chooseOwnSize(page).then(() => fill(page, control, way));
  return { mouse: use("mouse"), keyboard: use("keyboard"), touch: use("touch") };
}

/** Sends two fingers sideways over the graph. */
async function slideTwoFingers(page: Page): Promise<void> {
  await page.locator(".graph-stage").scrollIntoViewIfNeeded();
  const { x, y, width, height } = await stageBox(page);
  const at = (moved: number) => [
    { x: x + width / 3 + moved, y: y + height / 2 },
    { x: x + width / 2 + moved, y: y + height / 2 },
  ];
  await touchFrom(page, [at(0), at(20), at(40), at(60)]);
}

export const CONTROLS: readonly Control[] = [
  {
    name: "sort",
    template: "elements/contact-table.ts button 1",
    at: "show=table",
    find: button("How"),
    shows: async (page) => (await page.locator("th[aria-sort=ascending]").innerText()).trim(),
    after: "How",
  },
  {
    name: "a row of the table",
    template: "elements/contact-table.ts button 2",
    at: "show=table",
    find: first("tbody .name"),
    shows: heading,
    after: "Ana Noor and Ben Adair",
  },
  {
    name: "a source in the table",
    template: "elements/contact-table.ts a 1",
    at: "show=table",
    find: first("tbody a"),
    shows: asked,
    after: "https://example.org/0",
  },
  {
    name: "level",
    template: "elements/filters.ts button 3",
    find: button("States"),
    shows: parameter("level"),
    after: "state",
  },
  ...["Matrix", "Table"].map((display): Control => ({
    name: display,
    template: "elements/filters.ts button 3",
    find: button(display),
    shows: parameter("show"),
    after: display.toLowerCase(),
  })),
  {
    name: "Graph",
    template: "elements/filters.ts button 3",
    at: "show=table",
    find: button("Graph"),
    shows: parameter("show"),
    after: null,
  },
  {
    name: "a mode",
    template: "elements/filters.ts button 3",
    behind: (way) => (way === "touch" ? [MORE] : []),
    find: button(/^Letter/),
    shows: parameter("mode"),
    after: "call,video,meeting,visit,unspecified",
  },
  {
    name: "colouring",
    template: "elements/filters.ts select 1",
    find: (page) => page.getByLabel("Colour by"),
    use: select("who speaks to whom", "End"),
    shows: parameter("colour"),
    after: "community",
  },
  {
    name: "more filters",
    template: "elements/filters.ts summary 1",
    find: first(MORE),
    shows: isOpen("details.more"),
    after: true,
  },
  {
    name: "put all filters back",
    template: "elements/filters.ts button 1",
    at: "sides=bilateral",
    behind: [MORE],
    find: button("Put all filters back"),
    shows: parameter("sides"),
    after: null,
  },
  {
    name: "clear filters",
    template: "elements/filters.ts button 2",
    at: "sides=bilateral",
    find: button("Clear 1 filter"),
    shows: parameter("sides"),
    after: null,
  },
  box("What became of it", "Planned", "status", "occurred,planned"),
  box("How sure it is", "Asserted", "certainty", "reported,disputed"),
  box("Who is drawn", "Organisation or movement", "kind", "person,office,state"),
  box("Also draw", "Contacts within one state", "domestic", "1"),
  box("Also draw", "Meetings of five sides or more", "hairlines", "0"),
  {
    name: "a list of filters",
    template: "filters/sheet.ts summary 1",
    behind: [MORE],
    find: first(".named summary"),
    shows: isOpen(".named"),
    after: true,
  },
  named("With a state", "Norland", "with", "state:NOR"),
  named("With an organisation or movement", "Kestrel Union", "with", "org:kestrel-union"),
  named("With a part of the world", "Northern Isles", "region", "Northern Isles"),
  named("Reported by", "The Gazette", "publisher", "The Gazette"),
  {
    name: "how many sides",
    template: "filters/sheet.ts input 2",
    behind: [MORE],
    find: (page) => page.getByRole("radio", { name: "Two sides" }),
    key: "Space",
    shows: parameter("sides"),
    after: "bilateral",
  },
  number("Contacts of a pair", "contacts"),
  number("Sources of a contact", "sources"),
  {
    name: "search",
    template: "elements/search.ts input 1",
    find: first("#search-input"),
    use: {
      mouse: (_, control) => control.click().then(() => control.pressSequentially("a. noor")),
      keyboard: (page) => page.keyboard.press("/").then(() => page.keyboard.type("a. noor")),
      touch: (_, control) => control.tap().then(() => control.pressSequentially("a. noor")),
    },
    shows: (page) => page.getByRole("option", { name: /^Ana Noor/ }).count(),
    after: 1,
  },
  {
    name: "what was found",
    template: "elements/search.ts option 1",
    find: first("#search-input"),
    use: {
      mouse: async (page, control) => {
        await control.fill("a. noor");
        await page.getByRole("option").first().click();
      },
      keyboard: async (page, control) => {
        await control.fill("a. noor");
        await page.keyboard.press("Enter");
      },
      touch: async (page, control) => {
        await control.fill("a. noor");
        await page.getByRole("option").first().tap();
      },
    },
    shows: heading,
    after: "Ana Noor",
  },
  ...(["Closer", "Farther"] as const).map((name): Control => ({
    name,
    template: "elements/graph.ts button 1",
    find: button(name),
    shows: async (page) => (await parameter("camera")(page))?.split(",")[2],
    after: name === "Closer" ? "0.6667" : "1.5",
  })),
  {
    name: "show everything",
    template: "elements/graph.ts button 1",
    at: "camera=15,20,0.5",
    find: button("Show everything"),
    shows: parameter("camera"),
    after: null,
  },
  inGraph("an actor", {
    use: {
      mouse: async (page, control) => control.click({ position: await markOf(page, "Ana Noor") }),
      keyboard: (page, control) => pressOn(page, control, "ArrowDown", "Enter"),
      touch: async (page, control) => control.tap({ position: await markOf(page, "Ana Noor") }),
    },
    shows: heading,
    after: "Ana Noor",
  }),
  inGraph("a line", {
    use: {
      mouse: async (page, control) => control.click({ position: await middleOfLine(page) }),
      keyboard: async (page, control) => {
        await pressOn(page, control, "ArrowDown", "Enter");
        await page.locator(".ranking button", { hasText: "Ben Adair" }).focus();
        await page.keyboard.press("Enter");
      },
      touch: async (page, control) => control.tap({ position: await middleOfLine(page) }),
    },
    shows: heading,
    after: "Ana Noor and Ben Adair",
  }),
  inGraph("a second actor", {
    at: "focus=person:ben-adair",
    use: {
      mouse: async (page, control) => {
        const position = await markOf(page, "Eve Lund");
        await control.click({ position, modifiers: ["Shift"] });
      },
      keyboard: (page, control) => pressOn(page, control, "ArrowDown", "Shift+Enter"),
      touch: async (page) => {
        await page.getByRole("button", { name: "With a second name" }).tap();
        await tapAbovePanel(page, "Eve Lund");
      },
    },
    shows: async (page) => (await heading(page)).includes(" and "),
    after: true,
  }),
  inGraph("an empty place", {
    at: "focus=person:ana-noor",
    use: {
      mouse: (_, control) => control.click({ position: { x: 8, y: 8 } }),
      keyboard: (page, control) => pressOn(page, control, "Escape"),
      touch: (_, control) => control.tap({ position: { x: 8, y: 8 } }),
    },
    shows: parameter("focus"),
    after: null,
  }),
  inGraph("moving the picture", {
    at: "camera=15,20,0.5",
    use: {
      mouse: async (page) => {
        const { x, y } = await stageBox(page);
        await page.mouse.move(x + 40, y + 40);
        await page.mouse.down();
        for (const step of [20, 40, 60]) await page.mouse.move(x + 40 + step, y + 40);
        await page.mouse.up();
      },
      // The largest actor in sight is Ana Noor; the movement at her left is out of sight.
      keyboard: (page, control) => pressOn(page, control, "ArrowDown", "ArrowLeft"),
      touch: slideTwoFingers,
    },
    // A phone turns the layout by a quarter: which of the two numbers changes hangs on the screen.
    shows: async (page) => (await parameter("camera")(page))?.startsWith("15,20,"),
    after: false,
  }),
  {
    name: "a row's name",
    template: "elements/matrix.ts button 1",
    at: "show=matrix",
    find: first(".matrix .name"),
    use: {
      keyboard: (page) =>
        pressOn(page, page.locator(".matrix [tabindex='0']"), "ArrowLeft", "ArrowLeft", "Enter"),
    },
    shows: heading,
    after: "Ana Noor",
  },
  {
    name: "a cell",
    template: "elements/matrix.ts button 2",
    at: "show=matrix",
    find: (page) => page.getByRole("button", { name: /Ana Noor and Dan Orr/ }).first(),
    use: {
      keyboard: async (page) => {
        const stop = page.locator(".matrix [tabindex='0']");
        await pressOn(
          page,
          stop,
          ..."Left Left Right Right Right".split(" ").map((way) => `Arrow${way}`),
        );
        await page.keyboard.press("Enter");
      },
    },
    shows: heading,
    after: "Ana Noor and Dan Orr",
  },
  {
    name: "save as a picture",
    template: "elements/page.ts button 2",
    find: button("Save as a picture"),
    shows: asked,
    after: "readout-all-dates-8-contacts.png",
  },
  {
    name: "other pictures",
    template: "elements/pictures.ts summary 1",
    find: first(PICTURES),
    shows: isOpen(".pictures"),
    after: true,
  },
  {
    name: "the size of a picture",
    template: "pictures/fields.ts select 1",
    behind: [PICTURES],
    find: sizeOf,
    use: select("A size of your own", "End"),
    shows: (page) => sizeOf(page).inputValue(),
    after: "own",
  },
  {
    name: "the width of a picture",
    template: "pictures/fields.ts input 1",
    behind: [PICTURES],
    find: (page) => page.getByLabel("Width", { exact: true }),
    use: ownSize(async (page, control, way) => {
      if (way === "touch") await control.tap();
      else await (way === "mouse" ? control.click() : control.focus());
      await control.fill("900");
      await page.keyboard.press("Tab");
    }),
    shows: (page) => page.getByLabel("Width", { exact: true }).inputValue(),
    after: "900",
  },
  {
    name: "the ratio of a picture",
    template: "pictures/own-size-fields.ts input 1",
    behind: [PICTURES],
    find: (page) => page.getByLabel("Keep the ratio"),
    use: ownSize(async (page, control, way) => {
      if (way === "keyboard") await pressOn(page, control, "Space");
      else await (way === "mouse" ? control.click() : control.tap());
    }),
    shows: (page) => page.getByLabel("Keep the ratio").isChecked(),
    after: true,
  },
  {
    name: "the title of a picture",
    template: "elements/pictures.ts input 1",
    behind: [PICTURES],
    find: (page) => page.getByLabel("Title", { exact: true }),
    use: {
      mouse: (_, control) => control.fill("Who called whom"),
      keyboard: async (page, control) => {
        await control.focus();
        await page.keyboard.type("Who called whom");
      },
      touch: (_, control) => control.tap().then(() => control.fill("Who called whom")),
    },
    shows: parameter("title"),
    after: "Who called whom",
  },
  {
    name: "moving things",
    template: "elements/arrange.ts button 1",
    behind: [PICTURES],
    find: button("Move things in the graph"),
    shows: (page) => page.locator(ARRANGE).getAttribute("aria-pressed"),
    after: "true",
  },
  taken("a step", "elements/arrange.ts button 2", button("To the right"), {
    shows: async (page) => (await parameter("label")(page))?.startsWith("person:ana-noor~"),
    after: true,
  }),
  taken("the actor, not its name", "elements/arrange.ts button 3", button(/^Move the actor/), {
    shows: (page) => page.locator(".arrange-taken .label").innerText(),
    after: "Ana Noor",
  }),
  taken("hiding a name", "elements/arrange.ts button 4", button("Hide the name"), {
    shows: parameter("hide"),
    after: "person:ana-noor",
  }),
  {
    name: "a note",
    template: "elements/arrange.ts input 1",
    behind: [PICTURES],
    find: note,
    use: {
      mouse: (_, control) => control.fill("They met"),
      keyboard: (page, control) => control.focus().then(() => page.keyboard.type("They met")),
      touch: (_, control) => control.tap().then(() => control.fill("They met")),
    },
    shows: (page) => note(page).inputValue(),
    after: "They met",
  },
  {
    name: "adding a note",
    template: "elements/arrange.ts button 5",
    behind: [PICTURES],
    find: button("Add the note"),
    use: {
      mouse: (page, control) =>
        note(page)
          .fill("They met")
          .then(() => control.click()),
      keyboard: async (page) => {
        await note(page).focus();
        await page.keyboard.type("They met");
        await page.keyboard.press("Enter");
      },
      touch: (page, control) =>
        note(page)
          .fill("They met")
          .then(() => control.tap()),
    },
    shows: async (page) => (await parameter("callout")(page))?.endsWith("~They met"),
    after: true,
  },
  {
    name: "taking a change back",
    template: "elements/arrange.ts button 6",
    at: "hide=person:ana-noor",
    behind: [PICTURES],
    find: button(/^Take back: /),
    shows: parameter("hide"),
    after: null,
  },
  {
    name: "taking all changes back",
    template: "elements/arrange.ts button 7",
    at: "hide=person:ana-noor&title=Tonight",
    behind: [PICTURES],
    find: button("Take all changes back"),
    shows: parameter("title"),
    after: null,
  },
  {
    name: "save as SVG",
    template: "elements/pictures.ts button 1",
    behind: [PICTURES],
    find: button("Save as SVG"),
    shows: asked,
    after: "readout-all-dates-8-contacts.svg",
  },
  {
    name: "take the data",
    template: "elements/downloads.ts summary 1",
    find: first(DATA),
    shows: isOpen(".downloads:not(.pictures)"),
    after: true,
  },
  {
    name: "the whole story",
    template: "elements/downloads.ts input 1",
    behind: [DATA],
    find: (page) => page.getByLabel("The whole story"),
    key: "Space",
    shows: (page) => page.getByLabel("The whole story").isChecked(),
    after: true,
  },
  {
    name: "a file of the data",
    template: "elements/downloads.ts button 1",
    behind: [DATA],
    find: button("Pairs (CSV)"),
    shows: async (page) => (await asked(page)).endsWith(".csv"),
    after: true,
  },
  {
    name: "close",
    template: "elements/panel.ts button 1",
    at: "focus=person:ana-noor",
    find: button("Close"),
    shows: parameter("focus"),
    after: null,
  },
  {
    name: "with a second name",
    template: "panel/actor-panel.ts button 1",
    at: "focus=person:ana-noor",
    find: button("With a second name"),
    shows: (page) => page.getByRole("button", { pressed: true, name: "second" }).count(),
    after: 1,
  },
  {
    name: "steps",
    template: "panel/actor-panel.ts button 2",
    at: "focus=person:ana-noor",
    find: button("and their contacts"),
    shows: parameter("steps"),
    after: "2",
  },
  {
    name: "the feed of an actor's new contacts",
    template: "panel/actor-panel.ts a 1",
    at: "focus=person:ana-noor",
    find: first('.panel a[href$=".atom"]'),
    shows: asked,
    after: "feeds/person_ana-noor.atom",
  },
  {
    name: "copy a citation",
    template: "panel/contact-actions.ts button 1",
    at: "focus=person:ana-noor~person:ben-adair",
    find: first(".contact-actions button"),
    shows: (page) => page.locator(".contact-actions button").first().innerText(),
    after: "Copied",
  },
  {
    name: "report an error in a contact",
    template: "panel/contact-actions.ts a 1",
    at: "focus=person:ana-noor~person:ben-adair",
    find: first(".contact-actions a"),
    shows: asked,
    after: "https://example.org/errors",
  },
  {
    name: "how this was found",
    template: "panel/contact-finding.ts summary 1",
    at: "focus=person:ana-noor~person:ben-adair",
    find: first(".finding summary"),
    shows: isOpen(".finding"),
    after: true,
  },
  {
    name: "undo of what emptied the result",
    template: "panel/empty-note.ts button 1",
    at: "mode=none",
    find: button("Show all modes"),
    shows: parameter("mode"),
    after: null,
  },
  {
    name: "undo of several that did",
    template: "panel/empty-note.ts button 2",
    at: "mode=none&contacts=90",
    find: (page) => page.locator(".empty button"),
    shows: parameter("contacts"),
    after: null,
  },
  {
    name: "an end of a pair",
    template: "panel/pair-panel.ts button 1",
    at: "focus=person:ana-noor~person:ben-adair",
    find: (page) => page.locator(".panel h2 .name").nth(1),
    shows: heading,
    after: "Ben Adair",
  },
  {
    name: "who took part",
    template: "panel/parties.ts button 1",
    at: "focus=person:ana-noor",
    find: (page) => page.locator(".parties .name", { hasText: "Ben Adair" }).first(),
    shows: heading,
    after: "Ben Adair",
  },
  {
    name: "what editors corrected",
    template: "panel/corrections.ts summary 1",
    find: first(".corrections > summary"),
    shows: isOpen(".corrections"),
    after: true,
  },
  {
    name: "a partner",
    template: "panel/ranking.ts button 1",
    at: "focus=person:ana-noor",
    find: (page) => page.locator(".ranking button", { hasText: "Dan Orr" }),
    shows: heading,
    after: "Ana Noor and Dan Orr",
  },
  {
    name: "more sources",
    template: "panel/reports.ts summary 1",
    at: "focus=person:ana-noor~person:ben-adair",
    find: (page) => page.locator("summary", { hasText: "1 more source" }),
    shows: isOpen("details:has(> .report)"),
    after: true,
  },
  {
    name: "a source",
    template: "panel/reports.ts a 1",
    at: "focus=person:ana-noor~person:ben-adair",
    find: first(".report a"),
    shows: asked,
    after: "https://example.org/0",
  },
  {
    name: "show the rest",
    template: "panel/show-rest.ts button 1",
    at: "focus=person:ana-noor&domestic=1",
    find: button("Show 1 more"),
    shows: (page) => page.locator(".ranking button").count(),
    after: 7,
  },
  {
    name: "the whole period",
    template: "elements/timeline.ts button 1",
    at: "from=2021-09-01",
    find: button("Whole period"),
    shows: windowLine,
    after: "All dates · 8 contacts",
  },
  date("From", "from", "09142021", "2021-09-14"),
  date("To", "to", "09202021", "2021-09-20"),
  handle("First day of the window", "w", "PageUp", "29 August – 20 September 2021 · 3 contacts"),
  handle("Last day of the window", "e", "PageDown", "22 August – 13 September 2021 · 2 contacts"),
  {
    name: "a new window",
    template: "timeline/ends.ts slider 1",
    find: (page) => page.getByRole("slider", { name: "First" }),
    use: {
      mouse: (page) => dragBrush(page, ".brush .overlay", 0.4, "mouse"),
      keyboard: (page, control) =>
        pressOn(page, control, "PageUp", "PageUp", "PageUp", "PageUp", "ArrowRight"),
      touch: (page) => dragBrush(page, ".brush .overlay", 0.4, "touch"),
    },
    shows: async (page) => (await windowLine(page)).includes("13 September"),
    after: true,
  },
  {
    name: "play",
    template: "timeline/controls.ts button 1",
    find: button("Play"),
    shows: (page) => page.locator(".play button").getAttribute("aria-pressed"),
    after: "true",
  },
  {
    name: "the pace of play",
    template: "timeline/controls.ts select 1",
    find: (page) => page.getByLabel("Pace of play"),
    use: select("fast", "ArrowDown"),
    shows: (page) => page.getByLabel("Pace of play").inputValue(),
    after: "fast",
  },
  {
    name: "a month",
    template: "timeline/controls.ts select 2",
    find: (page) => page.getByLabel("Month"),
    use: select("1–31 August 2021", "ArrowDown"),
    shows: windowLine,
    after: "1–31 August 2021 · 4 contacts",
  },
  ...(
    [
      ["Earlier", "August"],
      ["Later", "October"],
    ] as const
  ).map(([name, month]): Control => ({
    name: `the window ${name.toLowerCase()}`,
    template: "timeline/controls.ts button 2",
    at: "from=2021-09-01&to=2021-09-30",
    find: button(new RegExp(`^${name}`)),
    shows: async (page) => (await windowLine(page)).includes(month),
    after: true,
  })),
  {
    name: "report an error",
    template: "page-facts.ts a 1",
    find: first(".source a[rel=noopener]"),
    shows: (page) => Promise.resolve(page.url()),
    after: "https://example.org/errors",
  },
  {
    name: "language",
    template: "page-facts.ts a 2",
    find: (page) => page.getByRole("link", { name: "Deutsch" }),
    shows: (page) => page.evaluate(() => document.documentElement.lang),
    after: "de",
  },
  {
    name: "the markup for other pages",
    template: "elements/embedding.ts button 1",
    find: button("Embed"),
    shows: isShown("#embed"),
    after: true,
  },
  {
    name: "what markup it is",
    template: "pictures/fields.ts select 1",
    behind: [EMBED],
    find: first(".embedding-form select"),
    use: select("An element", "End"),
    shows: (page) => page.locator("#embed textarea").inputValue().then(firstLineOf),
    after: "<readout-graph",
  },
  {
    name: "the markup itself",
    template: "elements/embedding.ts textarea 1",
    behind: [EMBED],
    find: first("#embed textarea"),
    shows: (page) => page.evaluate(() => document.activeElement?.tagName),
    after: "TEXTAREA",
  },
  {
    name: "copy the markup",
    template: "elements/embedding.ts button 2",
    behind: [EMBED],
    find: button("Copy the markup"),
    shows: (page) => page.locator(".embedding-actions button").first().innerText(),
    after: "Copied",
  },
  {
    name: "see the frame",
    template: "elements/embedding.ts a 1",
    behind: [EMBED],
    find: first(".embedding-actions a"),
    shows: (page) => Promise.resolve(page.context().pages().at(-1)?.url().split("/").at(-1)),
    after: "embed.html?controls=minimal",
  },
  {
    name: "close the dialog",
    template: "elements/embedding.ts button 3",
    behind: [EMBED],
    find: button("Close"),
    shows: isShown("#embed"),
    after: false,
  },
  {
    name: "the method",
    template: "page-facts.ts summary 1",
    find: first("#method > summary"),
    shows: isOpen("#method"),
    after: true,
  },
];

async function middleOfLine(page: Page): Promise<{ x: number; y: number }> {
  const { x1, y1, x2, y2 } = await lineOf(page, "Ana Noor", "Ben Adair");
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}

/** Brings a mark above the sheet, as a reader would by scrolling, and taps it. */
async function tapAbovePanel(page: Page, name: string): Promise<void> {
  const mark = await markOf(page, name);
  const top = (await stageBox(page)).y;
  await page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), top + mark.y - 120);
  const stage = await stageBox(page);
  await drawnScene(page);
  await page.touchscreen.tap(stage.x + mark.x, stage.y + mark.y);
}
