/** How short a word may be for a slip in it to be told from another name. */
const SHORTEST = 5;

/**
 * Whether two folded names are one, with a slip of the pen in one word: "thongloun sisoulit" and
 * "thongloun sisoulith". A wife's name differs by its ending ("petrov", "petrova").
 */
export function areOneMisspelt(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  if (!areAlikeAtBothEnds(a, b)) return false;
  const [one, other] = [a.split(" "), b.split(" ")];
  if (one.length < 2 || one.length !== other.length) return false;
  const apart = one.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i] ?? ""]]));
  const [first, ...more] = apart;
  const [x = "", y = ""] = first ?? [];
  if (more.length > 0 || Math.min(x.length, y.length) < SHORTEST || x[0] !== y[0]) return false;
  return x + "a" !== y && y + "a" !== x && isOneEdit(x, y);
}

/** Whether at most two letters stand apart, so that few pairs of names are taken to pieces. */
function areAlikeAtBothEnds(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  let from = 0;
  while (from < shortest && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < shortest - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  return shortest - from - behind <= 2;
}

/** One letter more, less or other, or two that changed places. */
function isOneEdit(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  const isSwapped = short[i] === long[i + 1] && short[i + 1] === long[i];
  return (
    short.slice(i + 1) === long.slice(i + 1) ||
    (isSwapped && short.slice(i + 2) === long.slice(i + 2))
  );
}
