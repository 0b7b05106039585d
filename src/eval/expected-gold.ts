import { parseExpectations, type ExpectedContact, type ExpectedParty } from "./expectation-file.ts";
import type { GoldArticle, GoldContact } from "./gold-file.ts";

/** How a file of expectations is named, behind the name of the article beside it. */
export const EXPECTED_ENDING = ".expected.yaml";

/** Expectations as gold of an article: what is not said to have occurred is banned. Throws where the file is broken. */
export function toGoldArticle(file: string, yaml: string): GoldArticle {
  const { contacts, optional, not, families, kind } = parseExpectations(yaml);
  const occurred = contacts.filter(({ status }) => status === "occurred");
  const others = contacts.filter(({ status }) => status !== "occurred");
  const bans = not.map((ban): GoldContact => {
    return { participants: ban.participants.map(anyOf), date: ban.date, why: ban.why };
  });
  return {
    file,
    families,
    kind,
    contacts: occurred.map(toGold),
    optional: optional.map(toGold),
    not: [...bans, ...others.map(toGold)],
  };
}

function toGold({ participants, mode, date, quote }: ExpectedContact): GoldContact {
  return { participants: participants.map(namesOf), mode, date, why: quote };
}

/** A name, or its words in another; an office with what it is of; the body itself. */
function namesOf({ name, office, of, state, organisation, group }: ExpectedParty): string[] {
  const names = [name, state, organisation, group].filter((each) => each !== undefined);
  const family = name?.split(" ").at(-1);
  return [
    ...names.flatMap(anyOf),
    ...(family === undefined ? [] : [`~${family}`]),
    ...(office === undefined ? [] : [`~${office} ${of ?? ""}`.trim()]),
  ];
}

function anyOf(name: string): string[] {
  return [name, `~${name}`];
}
