/** All matches of a global pattern. Unlike `matchAll` it makes no copy of the pattern, which costs more than to run it. */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
