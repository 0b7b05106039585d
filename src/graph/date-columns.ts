import { dayNumber, edtfOf } from "../model/dates.ts";
import { DATE_BASES } from "../model/kinds.ts";
import type { ContactDate } from "../model/report.ts";

export interface DateColumns {
  /** Day numbers. */
  earliest: number | null;
  latest: number | null;
  /** Null where the two days say it all. */
  edtf: string | null;
  /** Index into DATE_BASES. */
  basis: number | null;
}

/** A date as the graph file writes it. */
export function dateColumns(date: ContactDate | null): DateColumns {
  if (date === null) return { earliest: null, latest: null, edtf: null, basis: null };
  const { earliest, latest, edtf } = date;
  const basis = DATE_BASES.indexOf(date.basis);
  if (earliest === null || latest === null) return { earliest: null, latest: null, edtf, basis };
  return {
    earliest: dayNumber(earliest),
    latest: dayNumber(latest),
    edtf: edtf === edtfOf({ earliest, latest }) ? null : edtf,
    basis,
  };
}
