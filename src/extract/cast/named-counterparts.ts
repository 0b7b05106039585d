import type { Cast } from "./cast.ts";
import { learn, type Entity } from "./entities.ts";
import type { Mention } from "../mentions/mention.ts";

/**
 * Whom "his Sudmarkan counterpart" means where the text names somebody without saying that he holds
 * the office there: "Sudmark's Tolan will come on Friday", or, where Sudmark is what the text is about,
 * "Foreign Minister Tolan". Undefined where that may be two.
 */
export function findNamedCounterpart(
  cast: Cast,
  mention: Mention,
  other: Entity | undefined,
): Entity | undefined {
  const [of, ...others] = mention.of;
  if (of === undefined || others.length > 0 || mention.name !== null) return undefined;
  const people = cast.entities.filter(
    (entity) => entity.kind === "person" && entity !== other && !entity.spokesperson,
  );
  const untitled = people.filter((entity) => isUntitledOf(entity, of));
  const unplaced = isSubject(cast, of)
    ? people.filter((each) => isUnplaced(cast, each, mention))
    : [];
  const [only, ...rest] = [...untitled, ...unplaced];
  if (!only || rest.length > 0) return undefined;
  learn(cast, only, { ...mention, title: null });
  return only;
}

/** "Sudmark's Mira Tolan", of whom nothing else is said. */
function isUntitledOf({ of, offices, titles, name }: Entity, state: string): boolean {
  const isOnly = of.size === 1 && of.has(state);
  return isOnly && offices.size === 0 && titles.length === 0 && (name ?? "").includes(" ");
}

/** "Foreign Minister Mira Tolan", whose state nobody says. */
function isUnplaced({ reference }: Cast, { of, offices }: Entity, mention: Mention): boolean {
  const isSole = (code: string): boolean => reference.office(code)?.seats === 1;
  return of.size === 0 && mention.offices.some((code) => isSole(code) && offices.has(code));
}

/** Whether a state is the first of which the text has told. */
function isSubject({ entities }: Cast, state: string): boolean {
  return entities.find(({ kind }) => kind === "state")?.of.has(state) === true;
}
