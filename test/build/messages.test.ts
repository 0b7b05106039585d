import { expect, test } from "vitest";
import { countOf, formatProblem, reasonOf } from "../../src/build/messages.ts";

test("a problem is one line with its file, its line and how bad it is", () => {
  const problem = { file: "a.txt", line: 3, severity: "error" as const, message: "got\nthis" };
  expect(formatProblem(problem)).toBe("a.txt:3: error: got this");
  expect(formatProblem({ ...problem, line: null })).toBe("a.txt: error: got this");
});

test("standard input is called by its name", () => {
  const problem = { file: "-", line: 3, severity: "warning" as const, message: "odd" };
  expect(formatProblem(problem)).toBe("standard input:3: warning: odd");
});

test("a reason is there for whatever was thrown", () => {
  expect(reasonOf(new Error("broken"))).toBe("broken");
  expect(reasonOf("broken")).toBe("broken");
});

test("one article and two articles", () => {
  expect([countOf(0, "article"), countOf(1, "article"), countOf(2, "article")]).toEqual([
    "0 articles",
    "1 article",
    "2 articles",
  ]);
});
