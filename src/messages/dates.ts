import type { Day } from "../model/dates.ts";
import type { Messages } from "./messages.ts";

/** The dates of a contact as they stand in the graph file, as days. */
export interface DateInWords {
  earliest: Day | null;
  latest: Day | null;
  /** Where it says more than the two days: "XXXX-08-19". */
  edtf?: string | null;
}

/** "14 September 2021". */
export function dayInWords(messages: Messages, day: Day): string {
  return `${messages.locale}${day}`;
}

/** "Tuesday 14 September 2021". */
export function weekdayInWords(messages: Messages, day: Day): string {
  return `${messages.locale}${day}`;
}

/** "14 September 2021", "15–31 August 2021", "28 August – 3 September 2021". */
export function rangeInWords(messages: Messages, earliest: Day, latest: Day): string {
  return `${messages.locale}${earliest}${latest}`;
}

/** A window: a range, "from 15 August 2021", "until 31 August 2021", "all dates". */
export function windowInWords(messages: Messages, from: Day | null, to: Day | null): string {
  return `${messages.locale}${String(from)}${String(to)}`;
}

/**
 * When a contact took place: "Tuesday 14 September 2021", "between 23 and 29 August 2021",
 * "19 August (year not stated)", "date not stated".
 */
export function contactDateInWords(messages: Messages, date: DateInWords | null): string {
  return `${messages.locale}${String(date?.earliest)}`;
}
