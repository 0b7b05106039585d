import { readdirSync, readFileSync } from "node:fs";
import {
  parseExpectations,
  type ExpectedContact,
  type ExpectedParty,
} from "../extract/expectation-file.ts";
import type { GoldArticle, GoldContact } from "./gold-file.ts";

const ENDING = ".expected.yaml";

/** The expectations beside the articles of a folder, as gold: what is not said to have occurred is banned. */
export function readExpectedGold(folder: URL): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => {
      const expected = parseExpectations(readFileSync(new URL(file, folder), "utf8"));
      const occurred = expected.contacts.filter(({ status }) => status === "occurred");
      const others = expected.contacts.filter(({ status }) => status !== "occurred");
      const bans = expected.not.map((ban): GoldContact => {
        return { participants: ban.participants.map(anyOf), date: ban.date, why: ban.why };
      });
      return {
        file: file.replace(ENDING, ".txt"),
        contacts: occurred.map(toGold),
        optional: expected.optional.map(toGold),
        not: [...bans, ...others.map(toGold)],
      };
    });
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
