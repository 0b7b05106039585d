/** The editor's mode: mend in the browser, and the file is written. */
import axe from "axe-core";
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import { parse } from "yaml";
import { openBrowser, openPage } from "./browser.ts";
import { articleOf } from "./commands.ts";
import { serveArticles, type DevServer } from "./dev-server.ts";

/** Long enough for a rebuild on a busy machine. */
const PATIENCE = { timeout: 30_000 };

vi.setConfig({ testTimeout: 180_000 });

const HEAD = `# The desk's own.   Spaces stay.
- { kind: rename-actor, actor: person:carla-vent, name: Carla E. Vent,   by: Ole, why: As she signs } # mail
`;
const LETTER = `Title: A letter
Date: 2021-08-06
Publisher: The Post

Russian President Boris Tarrin wrote to German Chancellor Carla Vent on Thursday.
`;

const SECOND = `Title: On the telephone
Date: 2021-08-04
Publisher: The Herald

On Tuesday Russian President Boris Tarin called French President Anne Lorme, and asked her for help with the harvest.
`;
const FILES = {
  "articles/call.txt": articleOf("Anne Lorme", "Boris Tarin"),
  "articles/letter.txt": LETTER,
  "articles/story.yaml": "title: A story that is mended\n",
  "corrections.yaml": HEAD,
};

interface EditedStory extends DevServer {
  folder: string;
  /** What the file says now, and its text. */
  entries: () => Promise<Record<string, unknown>[]>;
  text: () => Promise<string>;
  /** The address of a View in the editor's mode. */
  edit: (query: string) => string;
  /** Makes the files what they are given as, and waits until the graph is that of them. */
  become: (files: Readonly<Record<string, string>>) => Promise<void>;
}

let browser: Browser;
let story: EditedStory;

beforeAll(async () => {
  [browser, story] = await Promise.all([openBrowser(), openStory()]);
});

afterAll(async () => {
  await browser.close();
  await story.close();
});

beforeEach(() => story.become(FILES));

/** A small story of its own, served; its editor's address is what the server printed. */
async function openStory(): Promise<EditedStory> {
  const folder = await mkdtemp(join(tmpdir(), "readout-edit-"));
  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    await mkdir(join(folder, "articles"), { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
    }
  };
  await write(FILES);
  const server = await serveArticles(folder);
  await vi.waitUntil(() => server.told().includes("#edit="), PATIENCE);
  const token = /#edit=\S+/.exec(server.told())?.[0] ?? "";
  const text = () => readFile(join(folder, "corrections.yaml"), "utf8");
  let times = 0;
  return {
    ...server,
    folder,
    text,
    entries: async () => parse(await text()),
    edit: (query) => `${server.address}?${query}${token}`,
    async become(files) {
      times += 1;
      // A build has ended after this only if it began after the last of the files was written.
      await rm(join(folder, "articles/second.txt"), { force: true });
      await write({ ...files, "articles/story.yaml": `title: Mended ${times} times\n` });
      const graph = join(folder, "out/graph.json");
      const isBuilt = async () => (await readFile(graph, "utf8")).includes(`Mended ${times} times`);
      await vi.waitUntil(isBuilt, PATIENCE);
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A tab that waits while the machine builds. */
async function openPatiently(options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, options);
  opened.page.context().setDefaultTimeout(PATIENCE.timeout);
  onTestFinished(() => opened.page.context().close());
  return opened;
}

async function openTab(address: string, options: BrowserContextOptions = {}) {
  const { page, log } = await openPatiently(options);
  await page.goto(address);
  await page.locator("readout-editor-bar section").waitFor(PATIENCE);
  return { page, log };
}

function formOf(page: Page): Locator {
  return page.locator(".edit-dialog");
}

async function sign(page: Page, why: string): Promise<void> {
  await formOf(page).getByLabel("Who corrects").fill("Jana Roth");
  await formOf(page).getByLabel("Why").fill(why);
  await page.getByRole("button", { name: /^Write to/ }).click();
}

/** Waits until the form has gone, which it does once its entry is written; what keeps it is told. */
async function waitUntilWritten(page: Page, kind: string): Promise<void> {
  const state = async () => {
    const alerts = await formOf(page).getByRole("alert").allInnerTexts();
    return [kind, await formOf(page).count(), ...alerts];
  };
  await expect.poll(state, PATIENCE).toEqual([kind, 0]);
}

/** Waits until the page shows a correction of the contact or actor that is chosen. */
async function waitForCorrection(page: Page, words: string): Promise<void> {
  await page.locator(".panel .corrected").getByText(words).first().waitFor(PATIENCE);
}

describe("an editor", () => {
  test("corrects a date and merges two names; the file shows it, a rebuild keeps it", async () => {
    const { page, log } = await openTab(story.edit("focus=person:anne-lorme"));
    expect(page.url()).not.toContain("edit=");
    await page.getByRole("button", { name: "Correct this contact" }).click();
    await formOf(page).getByLabel("First day").fill("2021-08-02");
    await sign(page, "The palace gives the day before");
    await page.getByRole("status").getByText("line 4").waitFor(PATIENCE);
    const [own, date] = await story.entries();
    expect((await story.text()).startsWith(`${HEAD}\n`)).toBe(true);
    expect(own).toMatchObject({ kind: "rename-actor" });
    expect(date).toMatchObject({
      kind: "change-contact",
      contact: { article: "articles/call.txt", quote: expect.stringContaining("Anne Lorme") },
      date: "2021-08-02",
      by: "Jana Roth",
      why: "The palace gives the day before",
    });
    expect(Object.keys(date ?? {})).not.toContain("participants");
    await waitForCorrection(page, "Jana Roth");
    await page.getByRole("heading", { name: "2 August 2021" }).waitFor();

    await page.goto(story.edit("focus=person:boris-tarrin"));
    await page.getByRole("button", { name: "Correct this actor" }).click();
    await formOf(page).getByLabel("Who it is").fill("Boris Tarin");
    await sign(page, "Misspelled in the Post");
    await expect.poll(async () => (await story.entries()).length, PATIENCE).toBe(3);
    expect((await story.entries())[2]).toMatchObject({
      kind: "merge-actors",
      actors: ["person:boris-tarrin"],
      into: "person:boris-tarin",
    });
    await page.goto(`${story.address}?focus=person:boris-tarin`);
    await waitForCorrection(page, "Misspelled in the Post");
    await expect.poll(() => page.locator(".panel .contact").count(), PATIENCE).toBe(2);
    await page.goto(`${story.address}?focus=person:boris-tarrin`);
    await page.getByRole("heading", { name: "Boris Tarin", exact: true }).waitFor(PATIENCE);

    await appendFile(join(story.folder, "articles/letter.txt"), "\nIt rained.\n");
    await expect.poll(() => page.locator(".panel .corrected").count(), PATIENCE).toBeGreaterThan(1);
    await page.reload();
    await waitForCorrection(page, "Misspelled in the Post");
    await waitForCorrection(page, "The palace gives the day before");
    // A page that is loaded while the graph is built may ask for evidence that has just gone.
    expect(log.errors.filter((error) => !error.includes("status of 404"))).toEqual([]);
  });

  test("with the keyboard alone corrects a date and takes it back", async () => {
    const { page } = await openTab(story.edit("focus=person:anne-lorme"));
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: on } = document;
        const label = on instanceof HTMLInputElement ? on.labels?.[0]?.textContent : null;
        return (label ?? on?.getAttribute("aria-label") ?? on?.textContent ?? "").trim();
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let stops = 0; stops < 90; stops += 1) {
        if ((await focused()).startsWith(name)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`got to no ${name}`);
    };
    await page.getByRole("button", { name: "Correct this contact" }).waitFor(PATIENCE);
    await tabTo("Correct this contact");
    await page.keyboard.press("Enter");
    await formOf(page).getByLabel("First day").waitFor();
    await tabTo("First day");
    await page.keyboard.type("08082021");
    await tabTo("Who corrects");
    await page.keyboard.type("Jana Roth");
    await page.keyboard.press("Tab");
    await page.keyboard.type("So it was");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await story.entries()).length, PATIENCE).toBe(2);
    expect((await story.entries())[1]).toMatchObject({ date: "2021-08-08", why: "So it was" });
    await expect.poll(() => page.locator(".edit-dialog").count(), PATIENCE).toBe(0);
    await page.getByRole("status").getByText("is built anew").waitFor(PATIENCE);
    expect(await focused()).toBe("Anne Lorme");
    for (let stops = 0; stops < 90 && (await focused()) !== "Take back"; stops += 1) {
      await page.keyboard.press("Shift+Tab");
    }
    await page.keyboard.press("Enter");
    await expect.poll(story.text, PATIENCE).toBe(HEAD);
  });

  test("leaves a form with Escape, and nothing is written", async () => {
    const { page } = await openTab(story.edit("focus=person:anne-lorme"));
    const open = page.getByRole("button", { name: "Correct this contact" });
    await open.click();
    await formOf(page).getByLabel("First day").fill("2021-08-01");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".edit-dialog").count(), PATIENCE).toBe(0);
    expect(await open.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await story.text()).toBe(HEAD);
  });
});

/** What is wrong, by its words in the form, what is filled in, and what is written. */
const MENDED: readonly [
  kind: string,
  button: RegExp,
  fill: (page: Page) => Promise<void>,
  entry: object,
][] = [
  ["drop-contact", /this contact/, async () => {}, {}],
  ["hide-article", /this contact/, async () => {}, { article: "articles/call.txt" }],
  [
    "change-contact",
    /this contact/,
    async (page) => {
      await page.getByRole("button", { name: "One more name" }).click();
      await formOf(page).getByLabel("Name 3").fill("Ole Lind");
      await formOf(page).getByLabel("Acts for").nth(2).fill("Germany");
      await formOf(page).getByLabel("How").selectOption("meeting");
    },
    {
      mode: "meeting",
      participants: [
        { id: "person:anne-lorme", side: 1 },
        { id: "person:boris-tarin", side: 2 },
        { id: "person:ole-lind", name: "Ole Lind", represents: ["state:DEU"], side: 3 },
      ],
    },
  ],
  [
    "rename-actor",
    /this actor/,
    async (page) => formOf(page).getByLabel("Name", { exact: true }).fill("Anne J. Lorme"),
    { actor: "person:anne-lorme", name: "Anne J. Lorme" },
  ],
  [
    "set-actor-kind",
    /this actor/,
    async (page) =>
      void (await formOf(page).locator("select[name=kind]").selectOption("organisation")),
    { actor: "person:anne-lorme", to: "organisation" },
  ],
  [
    "set-represents",
    /this actor/,
    async (page) => {
      await formOf(page).locator("input[name=acts]").fill("Germany; NATO");
      await formOf(page).getByLabel("From, where").fill("2021-08-01");
    },
    { represents: ["state:DEU", "org:nato"], from: "2021-08-01" },
  ],
  [
    "split-actor",
    /this actor/,
    async (page) => {
      await formOf(page).getByLabel("Who it is there").fill("Ida Lorme");
      await page.getByRole("checkbox", { name: /Call/ }).check();
    },
    { actor: "person:anne-lorme", into: { id: "person:ida-lorme", name: "Ida Lorme" } },
  ],
];

test("every kind is written as the form says", async () => {
  const { page, log } = await openTab(story.edit("focus=person:anne-lorme"));
  for (const [kind, button, fill, entry] of MENDED) {
    await page.getByRole("button", { name: button }).first().click(PATIENCE);
    await formOf(page).getByLabel("What is wrong").selectOption(kind);
    await fill(page);
    await sign(page, "So it was");
    await waitUntilWritten(page, kind);
    expect((await story.entries())[1]).toMatchObject({ kind, ...entry, by: "Jana Roth" });
    await page.getByRole("status").getByText("is built anew").waitFor(PATIENCE);
    await page.getByRole("button", { name: "Take back", exact: true }).first().click();
    await expect.poll(story.text, PATIENCE).toBe(HEAD);
    await page
      .getByRole("button", { name: /this contact/ })
      .first()
      .waitFor(PATIENCE);
    await page.getByRole("heading", { name: "Anne Lorme", exact: true }).waitFor(PATIENCE);
  }
  expect(log.errors).toEqual([]);
});

test("a report is parted, and joined again; a contact is added by hand", async () => {
  await story.become({ ...FILES, "articles/second.txt": SECOND });
  const { page } = await openTab(story.edit("focus=person:anne-lorme"));
  const correct = page.getByRole("button", { name: /this contact/ }).first();
  await correct.click();
  await formOf(page).getByLabel("What is wrong").selectOption("split-contact");
  await page.getByRole("checkbox", { name: /Herald/ }).check();
  await sign(page, "It was another call");
  await expect.poll(() => page.locator(".panel .contact").count(), PATIENCE).toBe(2);
  expect((await story.entries())[1]).toMatchObject({
    kind: "split-contact",
    reports: [{ article: "articles/second.txt", quote: expect.stringContaining("harvest") }],
  });

  await correct.click();
  await formOf(page).getByLabel("What is wrong").selectOption("join-contacts");
  await sign(page, "No, it was one");
  await expect.poll(() => page.locator(".panel .contact").count(), PATIENCE).toBe(1);
  expect((await story.entries())[2]).toMatchObject({ kind: "join-contacts" });

  await page.getByRole("button", { name: "Add a contact" }).click();
  await formOf(page).getByLabel("First day").fill("2021-08-20");
  await formOf(page).getByLabel("Name 1").fill("Anne Lorme");
  await formOf(page).getByLabel("Name 2").fill("Carla E. Vent");
  await formOf(page).getByLabel("The sentence").fill("Lorme saw Vent.");
  await formOf(page).getByLabel("Publisher").fill("The Herald");
  await sign(page, "From the diary");
  await page.getByText("Lorme saw Vent.").first().waitFor(PATIENCE);
  expect((await story.entries())[3]).toMatchObject({ kind: "add-contact", mode: "call" });
  await page.getByRole("button", { name: "Take its entry back" }).click();
  await expect.poll(async () => (await story.entries()).length, PATIENCE).toBe(3);
});

describe("nothing is lost", () => {
  test("where the file is changed meanwhile: it is told, and then written beside", async () => {
    const { page } = await openTab(story.edit("focus=person:anne-lorme"));
    await page.getByRole("button", { name: "Correct this contact" }).click();
    await formOf(page).getByLabel("First day").fill("2021-08-02");
    await appendFile(join(story.folder, "corrections.yaml"), "# typed by hand\n");
    await sign(page, "So it was");
    await page.getByRole("alert").getByText("changed meanwhile").waitFor();
    expect(await story.text()).toBe(`${HEAD}# typed by hand\n`);
    await page.getByRole("button", { name: /^Write to/ }).click();
    await expect.poll(async () => (await story.entries()).length, PATIENCE).toBe(2);
    expect(await story.text()).toContain("# typed by hand\n");
  });

  test("where the file is broken: it is told with its line, and left alone", async () => {
    const { page } = await openTab(story.edit("focus=person:anne-lorme"));
    const broken = `${HEAD}- kind: [\n`;
    await writeFile(join(story.folder, "corrections.yaml"), broken);
    await page
      .getByRole("alert")
      .getByText(/corrections\.yaml:4:/)
      .waitFor(PATIENCE);
    await page.getByRole("button", { name: "Correct this contact" }).click();
    await formOf(page).getByLabel("First day").fill("2021-08-02");
    await sign(page, "So it was");
    await page
      .getByRole("dialog")
      .getByRole("alert")
      .getByText(/yaml:4: /)
      .waitFor();
    expect(await story.text()).toBe(broken);
  });

  test("where a form says nothing, or something that cannot be", async () => {
    const { page } = await openTab(story.edit("focus=person:anne-lorme"));
    await page.getByRole("button", { name: "Correct this contact" }).click();
    await sign(page, "So it was");
    const alert = formOf(page).getByRole("alert");
    await alert.getByText("Nothing is changed yet.").waitFor();
    await formOf(page).getByLabel("First day").fill("2021-08-05");
    await formOf(page).getByLabel("Last day").fill("2021-08-01");
    await page.getByRole("button", { name: /^Write to/ }).click();
    await alert.getByText("lies before").waitFor();
    expect(await story.text()).toBe(HEAD);
  });
});

describe("the page without the token", () => {
  test("has no editor's mode, also where the token is another start's", async () => {
    const { page } = await openPatiently();
    await page.goto(`${story.address}?focus=person:anne-lorme`);
    await page.getByRole("heading", { name: "Anne Lorme" }).waitFor(PATIENCE);
    expect(await page.locator("readout-editor-bar").count()).toBe(0);
    expect(await page.getByRole("button", { name: /^Correct/ }).count()).toBe(0);
    await page.goto(`${story.address}#edit=another`);
    await page.reload();
    await page.getByText("The server was started anew").waitFor(PATIENCE);
    expect(await page.locator("readout-editor-bar").count()).toBe(0);
  });

  test("another site can neither ask nor read", async () => {
    const token = story.edit("").split("#edit=")[1] ?? "";
    const ask = (headers: Record<string, string>) =>
      fetch(`${story.address}__edit/start`, { method: "POST", headers, body: "{}" });
    const json = { "content-type": "application/json", "x-readout-token": token };
    const own = { ...json, origin: new URL(story.address).origin };
    expect((await ask(own)).status).toBe(200);
    const refused = await ask({ ...json, origin: "https://evil.example" });
    expect(refused.status).toBe(403);
    expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    expect((await ask({ ...own, "x-readout-token": "x" })).status).toBe(401);
    const page = await (await fetch(story.address)).text();
    expect(page).toContain("/src/edit/explorer.ts");
    expect(page).not.toContain(token);
  });
});

/** Every rule, and beyond those that are on by themselves the one for the size of targets (WCAG 2.2). */
const OPTIONS = JSON.stringify({
  resultTypes: ["violations"],
  rules: { "target-size": { enabled: true } },
});

test("axe finds nothing in the bar and in any form, small and large, light and dark", async () => {
  const found: string[] = [];
  for (const width of [1280, 360]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openTab(story.edit("focus=person:anne-lorme"), {
        viewport: { width, height: 800 },
        colorScheme,
      });
      await page.evaluate(axe.source);
      const look = async (name: string, part = "html"): Promise<void> => {
        const violations: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
          `axe.run("${part}", ${OPTIONS}).then((found) => found.violations)`,
        );
        const place = `${width} ${colorScheme} ${name}`;
        found.push(
          ...violations.map(({ id, nodes }) => `${place}: ${id}: ${nodes[0]?.html ?? ""}`),
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(`${place}: ${wide} pixels too wide`);
      };
      await page.locator(".edit-entries summary").click();
      await look("bar");
      await page.locator(".edit-entries summary").click();
      for (const button of [/this contact/, /this actor/, /Add a contact/]) {
        await page.getByRole("button", { name: button }).first().click();
        const kinds = await formOf(page).getByLabel("What is wrong").locator("option").all();
        for (const option of kinds.length > 0 ? kinds : [null]) {
          const kind = (await option?.getAttribute("value")) ?? "add-contact";
          if (option !== null) await formOf(page).getByLabel("What is wrong").selectOption(kind);
          await look(kind, ".edit-dialog");
        }
        await page.keyboard.press("Escape");
        await expect.poll(() => page.locator(".edit-dialog").count(), PATIENCE).toBe(0);
      }
      await page.context().close();
    }
  }
  expect(found).toEqual([]);
});

test("the editor's mode speaks German as well", async () => {
  const { page, log } = await openTab(story.edit("focus=person:anne-lorme&lang=de"));
  await page.getByRole("button", { name: "Diesen Kontakt berichtigen" }).click();
  await formOf(page).getByLabel("Was ist falsch").waitFor();
  expect(log.errors).toEqual([]);
});

test("its texts are the same in both languages", async () => {
  const folder = new URL("../../src/edit/texts/", import.meta.url);
  const [english, german] = await Promise.all(
    ["en.json", "de.json"].map(async (name): Promise<Record<string, string>> => {
      return JSON.parse(await readFile(new URL(name, folder), "utf8"));
    }),
  );
  expect(Object.keys(german ?? {})).toEqual(Object.keys(english ?? {}));
  for (const [key, text] of Object.entries(english ?? {})) {
    expect([key, valuesOf(german?.[key])]).toEqual([key, valuesOf(text)]);
  }
  expect(await readdir(folder)).toEqual(["de.json", "en.json", "texts.ts"]);
});

/** The names of the values of a text. */
function valuesOf(text = ""): (string | undefined)[] {
  return [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();
}
