/** The value below which a share of the values lies, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value, the lower of two. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

type Cells = readonly (string | undefined)[];

/** Prints a table in Markdown, as it goes into a note. */
export function drawTable(title: string, head: Cells, rows: readonly Cells[]): void {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  console.log([`\n${title}\n`, ...[head, rule, ...rows].map(lineOf), ""].join("\n"));
}

function lineOf(cells: Cells): string {
  return `| ${cells.join(" | ")} |`;
}
