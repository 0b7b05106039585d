import { parseHTML } from "linkedom";

/** What is used of an element; the parser's own types want those of a browser. */
export interface PageElement {
  textContent: string;
  getAttribute: (name: string) => string | null;
  setAttribute: (name: string, value: string) => void;
  removeAttribute: (name: string) => void;
  append: (...children: readonly (PageElement | string)[]) => void;
  replaceChildren: (...children: readonly (PageElement | string)[]) => void;
  remove: () => void;
  /** Its markup. */
  toString: () => string;
}

export interface PageDocument {
  head: PageElement;
  body: PageElement;
  createElement: (name: string) => PageElement;
  querySelector: (selector: string) => PageElement | null;
  querySelectorAll: (selector: string) => Iterable<PageElement>;
  toString: () => string;
}

/** A page as a tree: texts of stories and articles go into it as text, never as markup. */
export function parsePage(html: string): PageDocument {
  return parseHTML(html).document;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with what it holds; attributes that are null are left out. */
export function create(
  document: PageDocument,
  name: string,
  attributes: Attributes = {},
  ...children: readonly (PageElement | string)[]
): PageElement {
  const element = document.createElement(name);
  // The parser writes the last one first.
  for (const [key, value] of Object.entries(attributes).reverse()) {
    if (value !== null) element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
}
