/** An office, a Wikidata id, a name, and start and end as "day/precision"; an empty end is none. */
export type AnswerRow = readonly [
  office: string,
  wikidata: string,
  name: string,
  start: string,
  end: string,
];

/** An answer in the form of Wikidata's query service, of our own making. */
export function answerOf(...rows: readonly AnswerRow[]) {
  return {
    head: { vars: ["office", "person", "personLabel", "start", "startPrecision"] },
    results: {
      bindings: rows.map(bindingOf),
    },
  };
}

function bindingOf([office, wikidata, name, start, end]: AnswerRow) {
  return {
    office: { type: "literal", value: office },
    person: { type: "uri", value: `http://www.wikidata.org/entity/${wikidata}` },
    personLabel: { type: "literal", "xml:lang": "en", value: name },
    ...dateOf("start", start),
    ...dateOf("end", end),
  };
}

function dateOf(key: string, text: string): Record<string, { type: string; value: string }> {
  const [day, precision = ""] = text.split("/");
  if (day === "") return {};
  return {
    [key]: { type: "literal", value: `${day}T00:00:00Z` },
    [`${key}Precision`]: { type: "literal", value: precision },
  };
}
