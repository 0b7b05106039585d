import { monthOf } from "./date-expressions.ts";

/** "Tue, 19 Oct 2021 16:41:00 GMT" in the form of ISO 8601; anything else stays as it is. */
export function isoTimeOf(written: string): string {
  const found =
    /^(?:\w{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([a-z]{1,4}|[+-]\d{4})$/i.exec(
      written.trim(),
    );
  const [, day = "", name = "", year = "", hour = "", minute = "", second = "00", zone = ""] =
    found ?? [];
  const month = monthOf(name);
  const offset = offsetOf(zone);
  if (!found || month === undefined || offset === undefined) return written;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}:${second}${offset}`;
}

function twoDigits(value: string | number): string {
  return String(value).padStart(2, "0");
}

/** The zones of RFC 822. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

function offsetOf(zone: string): string | undefined {
  if (/^[+-]\d{4}$/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return ZONES[zone.toUpperCase()];
}
