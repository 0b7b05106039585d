import { expect, test } from "vitest";
import { mergeLines } from "../../src/resolve/lines.ts";
import { lineOf, reportOf } from "./cast.ts";

const one = lineOf("one", null, [reportOf("r:2", ["a", "b"]), reportOf("r:1", ["a", "c"])]);
const two = lineOf("two", null, []);

test("lines come by article, reports by id, whatever the grouping", () => {
  const expected = mergeLines([[one, two]]);
  expect(expected.map(({ article }) => article.id)).toEqual(["a:one", "a:two"]);
  expect(expected[0]?.contacts.map(({ id }) => id)).toEqual(["r:1", "r:2"]);
  expect(mergeLines([[two], [one]])).toEqual(expected);
});

test("a line that stands in two shards counts once", () => {
  expect(mergeLines([[one], [one, two]])).toEqual(mergeLines([[one, two]]));
});

test("reports of one article from two shards are united", () => {
  const [first, second] = one.contacts;
  if (first === undefined || second === undefined) throw new Error("two reports expected");
  const halves = [
    { ...one, contacts: [first] },
    { ...one, contacts: [second] },
  ];
  expect(mergeLines([halves])).toEqual(mergeLines([[one]]));
  expect(mergeLines([halves.toReversed()])).toEqual(mergeLines([[one]]));
});

test("two heads of one article give the same head in both orders", () => {
  const other = { ...two, article: { ...two.article, file: "copy.txt" } };
  expect(mergeLines([[two], [other]])).toEqual(mergeLines([[other], [two]]));
  expect(mergeLines([[two], [other]])).toHaveLength(1);
});
