import { resolveCredit } from "./publishers.ts";

/** Longer lines are paragraphs, whatever credit they end with. */
const LONGEST = 420;
const SIDES =
  /\((?:L|C|2L|2R|2nd [LR]|(?:far )?(?:left|right)|centre|center|top|bottom)(?:[,-][^)]{1,20})?\)/;
/** American politicians carry a party's letter: "Rep. Jo Dann (R)". */
const RIGHT = /\(R\)/;
const PARTY = /\((?:D|I)\)|\b(?:Sen|Rep|Gov|Senator|Representative|Governor|Republican)\b/;
const OPENING =
  /^(?:file (?:photo|picture|image)\b|file ?[:–—-]|(?:photo|image|picture|video) (?:shows|caption)\b|caption[: ](?=[A-Z“"])|in this (?:\w+ ){0,3}(?:file )?(?:photo|image|picture|handout|screengrab|frame|grab)\b|a (?:combination|file|handout) (?:photo|picture|image)\b|this (?:file |combination |handout )?(?:photo|picture|image)\b)/i;
const PHOTO_END =
  /(?:\((?=[^()]{0,80}\b(?:photo|file|image|picture|getty|shutterstock|twitter|handout|supplied|courtesy|pool|screengrab|via)\b)[^()]{1,90}\)|\[(?=[^[\]]{0,80}(?:\/|file|photo|ap|afp|reuters|epa|getty|handout|courtesy))[^[\]]{2,90}\]|\b(?:photos?|images?|pictures?|pic)(?:(?: credits?| source| courtesy| by)?\s?[:/|]\s?| (?:by|courtesy(?: of)?|credit) (?=\p{L}))[^.:]{2,60}|[-–—/(] ?(?:file photo|file|screengrab|screenshot|handout|dawnnewstv|courtesy[: ][^.]{2,40}|via reuters|via ap)\)?|\b(?:ap|afp|reuters|epa|getty images)[ /](?:photo|via|file|pool|\p{L}+ \p{L}+))\.?$/iu;
const CREDIT_END =
  /[.!?"”’]\s?(?:\((?<paren>[^()]{2,60})\)|\[(?<square>[^[\]]{2,60})\]|[-–—/|]{1,2} ?(?<dash>[A-Z][^.!?]{1,70})|(?<bare>[A-Z][A-Za-z]{1,9}))\.?$/;
const CREDIT_BARE = /\s\((?<paren>[^()]{2,40})\)$/;

/**
 * What a credit makes of a line: "caption" for sure ("(File photo)", "Tolan (R)"), "credited" where
 * it ends with nothing but an agency's name, as captions and last paragraphs do, or undefined.
 */
export function resolveCaption(line: string): "caption" | "credited" | undefined {
  if (line.length > LONGEST) return OPENING_LONG.test(line) ? "caption" : undefined;
  if (OPENING.test(line) || PHOTO_END.test(line.slice(-120))) return "caption";
  if (SIDES.test(line) || (RIGHT.test(line) && !PARTY.test(line))) return "caption";
  const match = CREDIT_END.exec(line.slice(-100)) ?? CREDIT_BARE.exec(line.slice(-60));
  const { paren, square, dash, bare } = match?.groups ?? {};
  const credit = paren ?? square ?? dash ?? bare;
  return credit !== undefined && resolveCredit(credit) !== undefined ? "credited" : undefined;
}

const WEEKDAY = /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const FULL_DATE =
  /\b(?:\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}),? \d{4}\b/i;

/** Whether a caption says the day of its picture: "Voss welcomes Tolan on Monday. (Photo by Wire)". */
export function isDatedCaption(line: string): boolean {
  if (/\b(?:file|archive|undated|previously|earlier|combination)\b/i.test(line)) return false;
  return WEEKDAY.test(line) || FULL_DATE.test(line);
}

/** A video's whole transcript may stand under the word "Caption". */
const OPENING_LONG = /^Caption (?=[A-Z])/;
