import { extract } from "../../extract/extract.ts";
import type { DraftReport, Extraction, SentenceTrace } from "../../extract/types.ts";
import type { Article } from "../../model/article.ts";
import { foldSpace } from "../../model/ids.ts";
import type { Reference } from "../../reference/types.ts";
import { resolveExtraction } from "../../resolve/reports.ts";
import { nameActor } from "../../resolve/resolve-actors.ts";
import { readRequest, type ReadRequest } from "../articles.ts";
import { toWarning } from "../messages.ts";
import { readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";

/** `readout explain`: how each sentence was read, and who its people were taken for. */
export async function runExplain(
  request: ReadRequest & { reference?: string },
  terminal: Terminal,
): Promise<void> {
  const { reference, problems } = await readReference(request.reference);
  problems.map(toWarning).forEach(terminal.tell);
  let articles = 0;
  for await (const { article } of readRequest(request, terminal)) {
    articles += 1;
    const extraction = extract(article, reference, { trace: true });
    for (const line of explainArticle(article, extraction, reference)) await terminal.write(line);
  }
  if (articles === 0 && terminal.errorCount() === 0) throw new Error("no article could be read");
}

/** The explanation of one article, line by line. */
function explainArticle(article: Article, extraction: Extraction, reference: Reference): string[] {
  const { contacts, warnings } = resolveExtraction(article, extraction, reference);
  const published = article.published ?? "no date of publication";
  return [
    [article.file, article.title, article.publisher, published].filter(Boolean).join(" · "),
    ...extraction.trace.flatMap(explainSentence),
    ...extraction.reports.flatMap((draft) => explainActors(draft, reference)),
    "",
    ...contacts.map(({ id, participants, mode, status, date }) => {
      const names = participants.map(({ name }) => name).join(" + ");
      return `  contact ${id}: ${names} · ${mode} · ${date?.edtf ?? "no date"} · ${status}`;
    }),
    ...(contacts.length === 0 ? ["  no contact"] : []),
    ...warnings.map(({ code, message }) => `  warning ${code}: ${message}`),
    "",
  ];
}

function explainSentence({
  start,
  end,
  text,
  mentions,
  read,
  passedOver,
}: SentenceTrace): string[] {
  return [
    "",
    `  ${start}–${end}  ${foldSpace(text)}`,
    ...mentions.map((mention) => `    mention      ${mention}`),
    ...read.map(({ rule, participants, date, status }) => {
      return `    read         ${rule}: ${participants.join(" + ")} · ${date} · ${status}`;
    }),
    ...passedOver.map(({ cue, reason }) => `    passed over  ${cue}: ${reason}`),
  ];
}

/** Whom each participant was taken for, and why. */
function explainActors(draft: DraftReport, reference: Reference): string[] {
  const heading = `  who took part in: ${foldSpace(draft.evidence[0]?.quote ?? "")}`;
  const lines = draft.participants.map((each) => {
    const { name, title, of } = each.referent;
    const told = [name, title, of.length > 0 ? `(${of.join(", ")})` : null].filter(Boolean);
    const { participant, reason } = nameActor(each, draft.date, reference);
    return `    actor        ${told.join(" ")} → ${participant?.id ?? "nobody"}: ${reason}`;
  });
  return ["", heading, ...lines];
}
