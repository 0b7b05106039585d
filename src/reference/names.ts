import type { NameEntry, NameForm, OfficeKind, Organisation, Person, State } from "./types.ts";

interface NamedTables {
  states: readonly State[];
  organisations: readonly Organisation[];
  offices: readonly OfficeKind[];
  people: readonly Person[];
}

/** Every name, alias, adjective and wording of the tables: the gazetteer. Each row stands once. */
export function findNames(tables: NamedTables): NameEntry[] {
  return [
    ...tables.states.flatMap(findStateNames),
    ...tables.organisations.flatMap(({ code, name, aliases }) =>
      createEntries("organisation", code, [name, ...aliases]),
    ),
    ...tables.offices.flatMap(findWordings),
    ...tables.people.flatMap(({ code, name, aliases, full }) =>
      createEntries("person", code, [name, ...aliases, full]),
    ),
  ];
}

function findStateNames(state: State): NameEntry[] {
  const { code } = state;
  return [
    ...createEntries("state", code, [
      state.name,
      state.official,
      ...state.aliases,
      ...state.former.map(({ name }) => name),
    ]),
    ...createEntries("adjective", code, state.adjectives),
    ...createEntries("demonym", code, state.demonyms),
    ...createEntries("capital", code, [state.capital]),
    ...createEntries("metonym", code, state.metonyms),
  ];
}

function findWordings({ code, wordings, national }: OfficeKind): NameEntry[] {
  return [
    ...createEntries("office", code, wordings),
    ...[...national].flatMap(([of, words]) => createEntries("office", code, words, of)),
  ];
}

function createEntries(
  form: NameForm,
  code: string,
  texts: readonly string[],
  of?: string,
): NameEntry[] {
  return [...new Set(texts)]
    .filter((text) => text !== "")
    .map((text) => (of === undefined ? { text, form, code } : { text, form, code, of }));
}
