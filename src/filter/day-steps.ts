/** Sorted days as steps: each day once, with how many of the sorted lie on it or before. */
export interface DaySteps {
  days: Int32Array;
  counts: Uint32Array;
}

/** Days in ascending order to steps. */
export function createDaySteps(sorted: Int32Array): DaySteps {
  const days = sorted.filter((day, at) => day !== sorted[at + 1]);
  const counts = new Uint32Array(days.length);
  let step = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (sorted[at] !== days[step]) step += 1;
    counts[step] = at + 1;
  }
  return { days, counts };
}

/** How many lie on a day or before it. */
export function countUpTo(steps: DaySteps, day: number): number {
  const step = findFirstAfter(steps.days, day);
  return step === 0 ? 0 : (steps.counts[step - 1] ?? 0);
}

/** The first place of a sorted array whose day comes after `day`; its length where there is none. */
export function findFirstAfter(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
