import type { Referent } from "../extract/types.ts";
import { slugOf } from "../model/slug.ts";
import { splitMission } from "../reference/mission.ts";
import type { OfficeKind, Reference } from "../reference/types.ts";
import { bodyName, officeName } from "./actor-names.ts";
import { mergeAliases } from "./aliases.ts";
import type { Identity } from "./identity.ts";

/** An office as an actor of its own, where its holder is not known; undefined without a state. */
export function createOffice(referent: Referent, reference: Reference): Identity | undefined {
  const [of] = referent.of;
  const post = findPost(referent, reference);
  if (of === undefined || post === undefined) return undefined;
  const body = bodyName(of, reference);
  const name = officeName(post.title, body);
  const told = referent.title === null ? [] : [officeName(referent.title, body)];
  return {
    id: `office:${of.slice(of.indexOf(":") + 1)}/${post.code}`,
    name,
    kind: "office",
    aliases: mergeAliases(name, [...told, ...referent.aliases]),
    office: post.title,
    represents: [...new Set(referent.of)],
  };
}

/** What a post is called, in the reference data's words where it knows the office. */
function findPost(
  { title, offices }: Referent,
  reference: Reference,
): { code: string; title: string } | undefined {
  const kind = findKind(offices, reference);
  if (kind === undefined) return title === null ? undefined : { code: slugOf(title), title };
  const [name] = kind.name.split(" (");
  // Ambassadors are many: where they are sent to tells one from the others.
  const mission = kind.seats > 1 ? splitMission(title ?? "")[1] : "";
  return { code: slugOf(`${kind.code}${mission}`), title: `${name}${mission}` };
}

/** Of "deputy prime minister and foreign minister", the one with a single seat says who it is. */
function findKind(codes: readonly string[], reference: Reference): OfficeKind | undefined {
  const kinds = codes.map((code) => reference.office(code)).filter((kind) => kind !== undefined);
  return kinds.find(({ seats }) => seats === 1) ?? kinds[0];
}
