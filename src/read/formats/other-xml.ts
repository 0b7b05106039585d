import type { Format } from "./format.ts";
import { isHtmlPage } from "./html-page.ts";

const MESSAGE = "XML that is neither a feed nor a page, expected RSS, Atom or HTML";

/** XML that holds no articles that we know of: a map of a site, an office document. */
export const otherXml: Format = {
  name: "XML",
  isSingle: true,
  recognise: ({ text }) => /^\s*<\?xml\s/.test(text.slice(0, 2000)) && !isHtmlPage(text),
  read: () => [{ line: null, failure: MESSAGE }],
};
