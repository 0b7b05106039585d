import { foldName } from "./fold.ts";
import { groupRows } from "./group-rows.ts";
import { createProblem, type Problem } from "./problem.ts";
import { hasDayIn } from "./spans.ts";
import type { LoadedReference, NameEntry, Person, Term } from "./types.ts";

interface NamedPerson {
  person: Person;
  name: string;
}

/** Names that mean two people, two states or two offices where the text cannot tell which. */
export function findNameProblems(reference: LoadedReference): Problem[] {
  return [
    ...findSharedAliases(reference),
    ...findSharedEntries(reference, "state", (code) => reference.state(code), "aliases"),
    ...findSharedEntries(reference, "office", (code) => reference.office(code), "wordings"),
  ];
}

/** Names and aliases, letters folded, of two people who act for one state on one day. */
function findSharedAliases(reference: LoadedReference): Problem[] {
  const names = reference.people.flatMap((person): NamedPerson[] =>
    [...new Set(claimedNames(person).map((name) => foldName(name).join(" ")))].map((name) => ({
      person,
      name,
    })),
  );
  return [...groupRows(names, ({ name }) => name).values()].flatMap((namesakes) =>
    namesakes.flatMap(({ person, name }, index) =>
      namesakes
        .slice(0, index)
        .filter((other) => areTogether(reference, person, other.person))
        .map((other) => {
          const message = `got ${JSON.stringify(name)}, which names ${other.person.code} too, expected a name of one of them, or one that ends in "?" with both`;
          return createProblem(reference.originOf(person), "aliases", message);
        }),
    ),
  );
}

/** The names that mean this person and nobody else of the same state. */
function claimedNames({ name, aliases, ambiguous }: Person): string[] {
  return [name, ...aliases].filter((alias) => !ambiguous.includes(alias));
}

function areTogether(reference: LoadedReference, a: Person, b: Person): boolean {
  const others = reference.termsOf(b.code);
  return reference
    .termsOf(a.code)
    .some((term) => others.some((other) => other.of === term.of && overlaps(term, other)));
}

function overlaps(a: Term, b: Term): boolean {
  return hasDayIn(a, { earliest: b.from, latest: b.to });
}

/** Strings that stand for two rows of one form in one place: "premier" for two offices. */
function findSharedEntries(
  reference: LoadedReference,
  form: NameEntry["form"],
  rowOf: (code: string) => object | undefined,
  column: string,
): Problem[] {
  const entries = reference.names.filter((entry) => entry.form === form);
  const groups = groupRows(entries, ({ text, of }) => `${text.toLowerCase()} ${of ?? ""}`);
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group;
    return rest
      .filter(({ code }) => code !== first?.code)
      .map(({ text, code, of }) => {
        const where = of === undefined ? "" : ` of ${of}`;
        const message = `got ${JSON.stringify(text)}${where}, which ${first?.code} has too, expected it once`;
        return createProblem(reference.originOf(rowOf(code) ?? {}), column, message);
      });
  });
}
