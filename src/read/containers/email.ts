import PostalMime, { type Email } from "postal-mime";
import { saidFacts, type ArticleRecord } from "../article-record.ts";
import { collect } from "../byte-stream.ts";
import { isHtmlPage, readHtmlPage } from "../formats/html-page.ts";
import { textOfHtml } from "../html-text.ts";
import { isoTimeOf } from "../mail-dates.ts";
import { Unreadable } from "../unreadable.ts";
import type { ByteSource, Container, Member } from "./container.ts";

/** Newsletters with their pictures are smaller: bytes. */
const LARGEST_MAIL = 50_000_000;
/** How much of a file is looked at for what it is, in bytes. */
const SAMPLE = 16_384;
/** A longer header is no date. */
const LONGEST_DATE = 100;
const HEADER = /^(?:[!-9;-~]+:.*|[ \t].*)$/;
/** Headers that only mails have. */
const OF_MAIL = /^(?:message-id|mime-version|received|return-path|x-mailer|delivered-to):/im;

/** A mail, or a page that a browser saved as one (MHTML). */
export const email: Container = {
  name: "mail",
  recognise: isMail,
  open: readMail,
};

function isMail(head: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(head.subarray(0, SAMPLE)).replace(/^\s+/, "");
  const end = /\r?\n\r?\n/.exec(text)?.index;
  const lines = text.slice(0, end ?? text.lastIndexOf("\n")).split(/\r?\n/);
  if (!/^[!-9;-~]+:/.test(lines[0] ?? "") || !lines.every((line) => HEADER.test(line)))
    return false;
  const headers = lines.join("\n");
  if (OF_MAIL.test(headers)) return true;
  return /^from:.*@/im.test(headers) && /^(?:to|subject):/im.test(headers);
}

async function* readMail({ path, bytes }: ByteSource): AsyncGenerator<Member> {
  const content = await collect(bytes, LARGEST_MAIL);
  let mail: Email;
  try {
    mail = await PostalMime.parse(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unreadable(`broken mail (${reason.slice(0, 120)})`, { cause: error });
  }
  const record = recordOf(mail);
  if (record === undefined) throw new Unreadable("mail without text, expected an article");
  yield { kind: "record", path, record };
  for (const [at, { filename, mimeType }] of mail.attachments.entries()) {
    if (mimeType.startsWith("image/")) continue;
    const name = filename ?? `attachment ${at + 1}`;
    yield { kind: "beside", path: `${path}#${name}`, reason: `attachment, ${mimeType}` };
  }
}

function recordOf(mail: Email): ArticleRecord | undefined {
  const page = headerOf(mail, "snapshot-content-location");
  if (page !== undefined && mail.html !== undefined) {
    const record = readHtmlPage(mail.html);
    return record.text === "" ? undefined : { url: page, ...record };
  }
  const text = mail.text?.trim() ? mail.text : textOfMailHtml(mail.html);
  if (text === undefined || text.trim() === "") return undefined;
  const facts = saidFacts({
    title: mail.subject?.trim(),
    publisher: mail.from?.name.trim(),
    published: publishedOf(mail),
  });
  return { ...facts, text };
}

function textOfMailHtml(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  return isHtmlPage(html) ? readHtmlPage(html).text : textOfHtml(html);
}

/** The day is the sender's, so the header counts with its offset. */
function publishedOf(mail: Email): string | undefined {
  const written = headerOf(mail, "date")
    ?.slice(0, LONGEST_DATE)
    .replace(/\([^()]*\)/, "")
    .trim();
  const time = written === undefined ? undefined : isoTimeOf(written);
  return time === written ? mail.date : time;
}

function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}
