import * as z from "zod/mini";
import { LOCALES } from "../messages/messages.ts";
import { PICTURE_THEMES } from "../snapshot/create-picture.ts";
import { TIME_STEPS } from "../state/time-steps.ts";

const PICTURE_FORMATS = ["svg", "png", "gif"] as const;
type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** YAML reads 2021-08-15 as a text, but 800 as a number. */
const word = z.union([z.string(), z.pipe(z.number(), z.transform(String))]);

/** Options are texts, lists have numbers. */
const number = z.union([z.number(), z.pipe(z.string(), z.transform(Number))]);

/** One picture, as options or a list of pictures ask for it. */
export const pictureRequestSchema = z.strictObject({
  /** An address copied out of the page, or its query part. */
  view: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  level: z.optional(z.string()),
  focus: z.optional(z.string()),
  mode: z.optional(z.string()),
  size: z.optional(word),
  theme: z.optional(z.enum(PICTURE_THEMES)),
  labels: z.optional(z.string()),
  lang: z.optional(z.enum(LOCALES)),
  title: z.optional(z.string()),
  alt: z.optional(z.string()),
  format: z.optional(z.enum(PICTURE_FORMATS)),
  out: z.optional(z.string()),
  /** A strip of pictures, one for each such step. */
  strip: z.optional(z.enum(TIME_STEPS)),
  /** The steps of a GIF. */
  step: z.optional(z.enum(TIME_STEPS)),
  /** Milliseconds that each picture of a GIF stands. */
  delay: z.optional(number),
});
export type PictureRequest = z.infer<typeof pictureRequestSchema>;

/** Options that are parameters of an address under the same name. */
const OF_ADDRESS = ["from", "to", "level", "focus", "mode", "title", "alt", "labels"] as const;

/** The query part that says what a request's own options say. */
export function queryOf(request: PictureRequest): string {
  const query = new URLSearchParams();
  for (const name of OF_ADDRESS) {
    const value = request[name];
    if (value !== undefined) query.set(name, value);
  }
  return query.toString();
}

/** What a request writes: as it says, else by the file's ending, else an SVG. */
export function formatOf({ format, out }: PictureRequest): PictureFormat {
  const ending = out?.toLowerCase().split(".").at(-1);
  return format ?? PICTURE_FORMATS.find((each) => each === ending) ?? "svg";
}
