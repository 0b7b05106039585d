import { describe, expect, it } from "vitest";
import { parseIndex } from "../../src/read/article-index.ts";
import {
  findAmbiguousRows,
  findUnusedRows,
  resolveRow,
  withoutRows,
} from "../../src/read/index-rows.ts";

const indexOf = (csv: string): ReturnType<typeof parseIndex> => parseIndex(csv, "index.csv");

describe("parseIndex", () => {
  it("reads any of its columns, with a byte order mark, quotes and empty cells", () => {
    const { index, problems } = indexOf(
      '\uFEFFfile,Published,title\r\n001.txt,2021-08-03,"A, B"\r\n002.txt,,\r\n',
    );
    expect(problems).toEqual([]);
    expect(resolveRow(index, "001.txt")).toEqual({
      file: "001.txt",
      line: 2,
      published: "2021-08-03",
      title: "A, B",
    });
    expect(resolveRow(index, "002.txt")).toEqual({ file: "002.txt", line: 3 });
  });

  it.each([";", "\t"])("reads columns that are parted by %j", (delimiter) => {
    const { index } = indexOf(`file${delimiter}published\na.txt${delimiter}8 Aug 2021`);
    expect(resolveRow(index, "a.txt")?.published).toBe("2021-08-08");
  });

  it("reports a date that does not exist with line and column, and keeps the row's other cells", () => {
    const { index, problems } = indexOf('file,title,published\n"a.txt","two\nlines",2021-02-30');
    expect(problems).toMatchObject([{ file: "index.csv", line: 2 }]);
    expect(problems[0]?.message).toMatch(/^column published is "2021-02-30", expected a day/);
    expect(resolveRow(index, "a.txt")).toEqual({ file: "a.txt", line: 2, title: "two\nlines" });
  });

  it.each([
    ["no column named file", "name,published\na.txt,2021-08-03", 1],
    ["an empty index", "", null],
    ["a column that it does not know", "file,publised\na.txt,2021-08-03", 1],
    ["an empty file name", "file,title\n,A", 2],
    ["more cells than columns", "file,title\na.txt,A,B", 2],
    ["a second row for one file", "file,title\na.txt,A\n./a.txt,B", 3],
    ["a quote that is never closed", 'file,title\na.txt,A\nb.txt,"B\nc.txt,C', 3],
  ])("reports %s", (_, csv, line) => {
    const { problems } = indexOf(csv);
    expect(problems[0]).toMatchObject({ file: "index.csv", line });
  });

  it("takes a quote inside a cell for a letter", () => {
    const { index, problems } = indexOf('file,title\na.txt,A "big" day\nb.txt,B');
    expect(problems).toEqual([]);
    expect(resolveRow(index, "a.txt")?.title).toBe('A "big" day');
    expect(resolveRow(index, "b.txt")?.title).toBe("B");
  });
});

describe("a row is found", () => {
  const { index } = indexOf("file,title\n001.txt,name\nwire/001.txt,folder\nwire\\002.txt,windows");

  it("by the file name, or by the end of the path, the longer first", () => {
    expect(resolveRow(index, "desk/001.txt")?.title).toBe("name");
    expect(resolveRow(index, "/news/wire/001.txt")?.title).toBe("folder");
    expect(resolveRow(index, "news/wire/002.txt")?.title).toBe("windows");
  });

  it("only by whole parts of the path", () => {
    expect(resolveRow(index, "a001.txt")).toBeUndefined();
    expect(resolveRow(index, "livewire/002.txt")).toBeUndefined();
    expect(resolveRow(index, "002.txt")).toBeUndefined();
  });
});

describe("after all articles are read", () => {
  const { index } = indexOf("file,title\na.txt,A\nb.txt,B\none/c.txt,C");

  it("a row whose article was never read is unused", () => {
    expect(findUnusedRows(index, ["x/a.txt", "two/c.txt"])).toMatchObject([
      { code: "unused-index-row", file: "index.csv", line: 3 },
      { code: "unused-index-row", file: "index.csv", line: 4 },
    ]);
    expect(findUnusedRows(index, ["a.txt", "b.txt", "one/c.txt"])).toEqual([]);
  });

  it("a row that fits files in two folders is ambiguous, and can be left out", () => {
    const ambiguous = findAmbiguousRows(index, ["x/a.txt", "y/a.txt", "b.txt", "b.txt"]);
    expect(ambiguous).toMatchObject([{ code: "ambiguous-index-row", line: 2 }]);
    const rest = withoutRows(index, ambiguous);
    expect(resolveRow(rest, "x/a.txt")).toBeUndefined();
    expect(resolveRow(rest, "b.txt")?.title).toBe("B");
  });
});
