import { escapeText } from "../messages/escape-text.ts";

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with what it holds, which is XML already; attributes that are null are left out. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element that holds text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeText(text));
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
