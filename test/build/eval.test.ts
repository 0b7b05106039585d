/** `readout eval` of contacts that several articles tell. */
import { expect, test } from "vitest";
import { runEval } from "../../src/build/commands/eval.ts";
import { createRecorder, folderOf } from "./folder.ts";

const REFERENCE = {
  "reference/states.csv":
    "code,name,official,adjectives,demonyms,capital,aliases,metonyms,region\nNOL,Norland,,Norland,,Hask,,,\nSUD,Sudmark,,Sudmark,,Perrin,,,\n",
  "reference/organisations.csv": "code,name,kind,aliases,closed,within\n",
  "reference/memberships.csv": "organisation,member,from,to\n",
  "reference/offices.csv":
    "code,name,wordings,national,seats,includes\nforeign-minister,Foreign Minister,foreign minister,,1,\n",
  "reference/people.csv": "code,name,aliases,family\n",
  "reference/office-holders.csv": "person,office,of,from,to,acting,title,checked,source\n",
};

const CALL =
  "Norland Foreign Minister Arlen Voss spoke by phone with Sudmark Foreign Minister Mira Tolan on Tuesday.";
const SAME =
  "Sudmark Foreign Minister Mira Tolan had a telephone call on Tuesday with Arlen Voss, the foreign minister of Norland.";
const CONTACTS = `contacts:
  - id: c1
    who: [Arlen Voss, Mira Tolan]
    date: ["2021-08-03", "2021-08-03"]
    mode: [call]
    reports: [one, two]
`;

async function evalOf(contacts: string) {
  const articles = [
    { file: "one", published: "2021-08-04", text: CALL },
    { file: "two", published: "2021-08-04", text: SAME },
  ];
  const folder = await folderOf({
    ...REFERENCE,
    "contacts.yaml": contacts,
    "articles.ndjson": articles.map((article) => JSON.stringify(article)).join("\n"),
  });
  const terminal = createRecorder();
  const paths = [`${folder}/articles.ndjson`];
  const gold = `${folder}/contacts.yaml`;
  await runEval({ gold, paths, reference: `${folder}/reference` }, terminal);
  return terminal;
}

test("prints how the reports of one contact are brought together", async () => {
  const { lines, messages } = await evalOf(CONTACTS);
  expect(messages).toEqual([]);
  expect(lines.join("\n")).toBe(
    "reports read      2 of 2\npairs, precision  1.000  (1 of 1)\npairs, recall     1.000  (1 of 1)",
  );
});

test("tells of an article that is not there", async () => {
  const { messages, errorCount } = await evalOf(CONTACTS.replace("two", "three"));
  expect(messages.join("\n")).toMatch(/error: got no article "three", expected one of this name$/);
  expect(errorCount()).toBe(1);
});

test("fails where the file has another form, and names it", async () => {
  await expect(evalOf("contacts: 3\n")).rejects.toThrow(/contacts\.yaml: /);
});
