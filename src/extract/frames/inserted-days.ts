import { wordOf, type Node } from "../clauses/nodes.ts";

/** What says of a session, inserted behind it, that it was: "the talks, held on Monday,". */
const HELD = /^(?:held|hosted|convened|organised|organized|staged|chaired|opened|place)$/;

/** How many nodes the session and what is inserted may take up. */
const REACH = 24;

/**
 * "The talks, held on Monday in Hask, brought together Voss and Tolan": the day of a session that stands
 * in a participle or a clause of its own, before the verb that tells who was there.
 */
export function findInsertedDay(
  nodes: readonly Node[],
  session: number,
  verb: number,
): number | undefined {
  if (session < 0 || verb - session > REACH) return undefined;
  const [time, ...others] = nodes
    .slice(session, verb)
    .flatMap(({ kind }, i) => (kind === "time" ? [session + i] : []));
  if (time === undefined || others.length > 0) return undefined;
  const opener = nodes.slice(session + 1, time);
  const isHeld = opener.some((node) => HELD.test(wordOf(node)));
  return isHeld && opener.filter((node) => wordOf(node) === ",").length < 2 ? time : undefined;
}
