/** Sentences for each numbered phenomenon of the language, and what of them is not read as expected. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { foldName } from "../../src/extract/text/fold.ts";
import { extract } from "../../src/extract/extract.ts";
import { MODES, STATUSES } from "../../src/model/kinds.ts";
import type { Article } from "../../src/model/article.ts";
import type { Participant, Report } from "../../src/model/report.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { WORLD } from "../extract/world.ts";

const day = z.iso.date();

const contact = z.strictObject({
  who: z.array(z.union([z.string(), z.array(z.string()).min(1)])).min(2),
  mode: z.array(z.enum(MODES)).min(1),
  date: z.tuple([day, day]).nullable(),
  status: z.enum(STATUSES).default("occurred"),
});

const sampleText = z.strictObject({
  text: z.string(),
  title: z.string().optional(),
  published: day.nullish(),
  contacts: z.array(contact),
});

const phenomenon = z.strictObject({
  id: z.string().regex(/^[A-J]\d{2}[a-z]?$/),
  shows: z.string(),
  holds: z.array(sampleText).default([]),
  lookalikes: z.array(sampleText).default([]),
});

type Contact = z.infer<typeof contact>;
type Text = z.infer<typeof sampleText>;

/** One text of a phenomenon, with an id such as "A01 holds 2". */
export interface Sample extends Text {
  id: string;
  phenomenon: string;
}

/** The samples of every section. Throws where a file has another form. */
export function readSamples(folder: URL): Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) =>
      z.array(phenomenon).parse(parse(readFileSync(new URL(file, folder), "utf8"))),
    )
    .flatMap(({ id, holds, lookalikes }) =>
      holds
        .map((each, i) => toSample(each, id, `${id} holds ${i + 1}`))
        .concat(lookalikes.map((each, i) => toSample(each, id, `${id} lookalike ${i + 1}`))),
    );
}

function toSample(own: Text, phenomenonId: string, id: string): Sample {
  return { ...own, phenomenon: phenomenonId, id };
}

/** What of a sample is not read as expected, in words; nothing where all is right. */
export function findFaults({ text: words, title, published, contacts }: Sample): string[] {
  const article = createArticle(words, title, published);
  const { contacts: reports } = resolveExtraction(article, extract(article, WORLD), WORLD);
  const used = new Set<Report>();
  const missed = contacts.filter((expected) => {
    const report = reports.find((each) => !used.has(each) && isRead(expected, each));
    if (report) used.add(report);
    return report === undefined;
  });
  const extra = reports.filter((each) => each.status === "occurred" && !used.has(each));
  return [
    ...missed.map((expected) => `missed ${describeContact(expected)}`),
    ...extra.map((report) => `false ${describeReport(report)}`),
  ];
}

/** The text as a desk would have it: a page of its own, published on a Wednesday where nothing else is said. */
function createArticle(
  text: string,
  title: string | undefined,
  published: string | null | undefined,
): Article {
  const line = { file: "sample", text, title, published: published === null ? undefined : (published ?? "2021-08-18") };
  const { articles } = readArticles({ path: "sample.ndjson", content: Buffer.from(JSON.stringify(line)) });
  const [article] = articles;
  if (article === undefined) throw new Error(`no article was read from ${JSON.stringify(text)}`);
  return article;
}

function isRead({ who, mode, date, status }: Contact, report: Report): boolean {
  const left = [...report.participants];
  for (const names of who) {
    const at = left.findIndex((each) => [names].flat().some((name) => isCalled(each, name)));
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return (
    left.length === 0 && report.status === status && mode.includes(report.mode) && isThen(date, report)
  );
}

function isCalled({ name, aliases }: Participant, expected: string): boolean {
  const own = [name, ...aliases].map(foldName);
  const wanted = foldName(expected);
  const isOffice = / of /.test(expected);
  return own.some((each) => each === wanted || (isOffice && hasWords(each, wanted)));
}

/** "Foreign Minister of Sudmark" in any order, without its small words. */
function hasWords(own: string, wanted: string): boolean {
  return wanted
    .split(" ")
    .filter((word) => !/^(of|the)$/.test(word))
    .every((word) => ` ${own} `.includes(` ${word} `));
}

function width(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function isThen(date: Contact["date"], report: Report): boolean {
  const { earliest = null, latest = null } = report.date ?? {};
  if (earliest === null || latest === null) return date === null;
  if (date === null) return earliest < latest;
  const isNear = earliest <= date[1] && latest >= date[0];
  return isNear && width(earliest, latest) <= width(...date) + 1;
}

function describeContact({ who, mode, date, status }: Contact): string {
  const names = who.map((each) => [each].flat()[0]);
  return `${names.join(" + ")} · ${mode.join("/")} · ${date?.join("/") ?? "no date"} · ${status}`;
}

function describeReport({ participants, mode, date, status }: Report): string {
  const names = participants.map(({ name }) => name);
  return `${names.join(" + ")} · ${mode} · ${date?.edtf ?? "no date"} · ${status}`;
}
