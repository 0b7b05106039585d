import * as z from "zod";

/** What a careful reader found in an article. */
const contact = z.object({
  /** For each participant the names that are accepted; "~Name" accepts any in which its words stand. */
  participants: z.array(z.array(z.string())).min(2),
  mode: z.array(z.string()).optional(),
  /** First and last accepted day; null where the article does not say. */
  date: z.tuple([z.iso.date(), z.iso.date()]).nullish(),
  why: z.string().optional(),
});

const article = z.object({
  file: z.string(),
  /** What makes it hard, and what kind of text it is: scores are told apart by these. */
  families: z.array(z.string()).optional(),
  kind: z.string().optional(),
  contacts: z.array(contact).optional(),
  /** Real, but too vague to ask for. */
  optional: z.array(contact).optional(),
  /** Planned, denied, or no contact at all. */
  not: z.array(contact).optional(),
});

export type GoldContact = z.infer<typeof contact>;
export type GoldArticle = z.infer<typeof article>;

/** Throws where the file has another form. */
export function parseGold(json: string): GoldArticle[] {
  return z.object({ articles: z.array(article) }).parse(JSON.parse(json)).articles;
}

/** The least that each measure may be. */
export function parseFloors(json: string): Record<string, number> {
  return z.record(z.string(), z.number().min(0).max(1)).parse(JSON.parse(json));
}
