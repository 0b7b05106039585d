import type { Warning } from "../model/warning.ts";

/** Something that could not be read: an article, a line of a file, a row of an index. */
export interface Failure {
  file: string;
  /** Counted from 1; null where the whole file is meant. */
  line: number | null;
  message: string;
}

/** A file, or a member of one, that is no article: a picture in an archive, a table beside articles. */
export interface Beside {
  file: string;
  reason: string;
}

/** A warning with the place that it speaks of. */
export interface FileWarning extends Warning {
  file: string;
  /** Counted from 1; null where the whole file is meant. */
  line: number | null;
  /** The id of the article that it belongs to, where there is one. */
  article?: string;
}

/** A warning about an article's text, before its file is known. */
export interface LineWarning extends Warning {
  line: number | null;
}

export function invalidPublicationDate(value: string, line: number | null): LineWarning {
  return {
    code: "invalid-publication-date",
    message: `publication date ${JSON.stringify(value.slice(0, 80))}, expected a day that exists (YYYY-MM-DD)`,
    line,
  };
}

export function overlongField(field: string, length: number): LineWarning {
  return {
    code: "overlong-field",
    message: `${field} of ${length} characters, expected a line: left out`,
    line: null,
  };
}

export function notEnglish(language: string | undefined): LineWarning {
  const got = language === undefined ? "another language" : `language ${JSON.stringify(language)}`;
  return {
    code: "not-english",
    message: `text in ${got}, expected English: passed over`,
    line: null,
  };
}

export function notUtf8(readAs: string): LineWarning {
  return {
    code: "not-utf-8",
    message: `bytes that are not UTF-8, read as ${readAs}`,
    line: null,
  };
}

export function unusedIndexRow(file: string): LineWarning {
  return {
    code: "unused-index-row",
    message: `row for ${JSON.stringify(file)}, but no such article was read`,
    line: null,
  };
}

export function ambiguousIndexRow(file: string, paths: readonly string[]): LineWarning {
  const shown = paths.slice(0, 3).join(", ");
  return {
    code: "ambiguous-index-row",
    message: `row for ${JSON.stringify(file)} fits ${paths.length} articles (${shown}), expected one: give its folder too`,
    line: null,
  };
}
