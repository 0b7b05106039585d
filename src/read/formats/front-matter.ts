import { parseDocument } from "yaml";
import { textOfMarkdown } from "../markdown-text.ts";
import { isValues, readFields, type Values } from "../record-fields.ts";
import type { Format, Found, TextDocument } from "./format.ts";

/** The values between two lines of dashes on top of a Markdown file. */
const HEAD = /^\s{0,9}---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** Dashes around a sentence are no front matter. */
const KEY = /^\s*[A-Za-z][\w -]{0,30}:(?:\s|$)/m;

/** Markdown with front matter in YAML, as static site generators and notebooks write it. */
export const frontMatter: Format = {
  name: "Markdown",
  isSingle: true,
  recognise: ({ text }) => hasFrontMatter(text),
  read: readMarkdown,
};

/** Whether a text begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  const head = HEAD.exec(text);
  return head !== null && KEY.test(head[1] ?? "");
}

function readMarkdown({ text, map }: TextDocument): Found[] {
  const head = HEAD.exec(text);
  const values = valuesOf(head?.[1] ?? "");
  if (typeof values === "string") return [{ line: null, failure: values }];
  const body = textOfMarkdown(text.slice(head?.[0].length ?? 0));
  const record = readFields({ ...values, text: body }, { ...map, text: "text" });
  return "failure" in record ? [{ line: null, ...record }] : [{ line: null, record }];
}

/** Dates and numbers stay as they are written; aliases are followed a hundred times at most. */
function valuesOf(source: string): Values | string {
  try {
    const document = parseDocument(source, { schema: "failsafe", prettyErrors: false });
    const [broken] = document.errors;
    const values: unknown = broken ?? document.toJS({ maxAliasCount: 100 });
    if (isValues(values) && broken === undefined) return values;
    return `broken front matter (${broken?.message.slice(0, 120) ?? "no keys"}), expected YAML`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `broken front matter (${reason.slice(0, 120)}), expected YAML`;
  }
}
