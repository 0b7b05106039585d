import { max } from "d3-array";
import { axisBottom, axisLeft } from "d3-axis";
import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from "d3-scale";
import { select, type Selection } from "d3-selection";
import { CHANNELS, CHANNEL_INDICES, type Channel } from "../../filter/channels.ts";
import type { Bin, Histogram } from "../../filter/histogram.ts";

export interface Size {
  width: number;
  height: number;
}

/** Room for the axes, and above the bars for the peak's label. */
export const MARGIN = { top: 16, right: 12, bottom: 20, left: 32 } as const;

/** Height of the band beneath the bars in which dates that reach over several bars are hatched. */
const SPAN_BAND = 6;
const MILLISECONDS_A_DAY = 86_400_000;
const ROOM_A_TICK = 90;

export interface Scales {
  /** From the start of a day, as an instant in UTC: local time would shift days. */
  x: ScaleTime<number, number>;
  y: ScaleLinear<number, number>;
}

/** The instant at which a day begins; a bar ends where the day after its last begins. */
export function startOf(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

/** The day that holds an instant. */
export function dayAt(instant: Date): number {
  return Math.floor(instant.getTime() / MILLISECONDS_A_DAY);
}

/** The first and last day that the timeline shows, or undefined where nothing is dated. */
export function spanOf({ bins, uncertain }: Histogram): [number, number] | undefined {
  const froms = [...bins.map((bin) => bin.from), ...uncertain.map((span) => span.earliest)];
  const tos = [...bins.map((bin) => bin.to), ...uncertain.map((span) => span.latest)];
  return froms.length === 0 ? undefined : [Math.min(...froms), Math.max(...tos)];
}

/** The scales of a timeline of this size. `span` is inclusive, in day numbers. */
export function scalesOf(histogram: Histogram, span: [number, number], size: Size): Scales {
  const most = max(histogram.bins, (bin) => bin.total) ?? 0;
  return {
    x: scaleUtc()
      .domain([startOf(span[0]), startOf(span[1] + 1)])
      .range([MARGIN.left, size.width - MARGIN.right]),
    y: scaleLinear()
      .domain([0, Math.max(1, most)])
      .nice(2)
      .range([size.height - MARGIN.bottom - SPAN_BAND, MARGIN.top]),
  };
}

/** Draws the axes: time below, and at most three ticks of whole contacts at the left. */
export function drawAxes(svg: SVGSVGElement, { x, y }: Scales, size: Size): void {
  const ticks = Math.max(2, Math.floor(size.width / ROOM_A_TICK));
  select(svg)
    .select<SVGGElement>(".axis-x")
    .attr("transform", `translate(0,${size.height - MARGIN.bottom})`)
    .call(axisBottom<Date>(x).ticks(ticks, timeFormatOf(x)).tickSizeOuter(0));
  const [, top] = y.domain();
  const counts = [...new Set([0, Math.round((top ?? 1) / 2), top ?? 1])];
  select(svg)
    .select<SVGGElement>(".axis-y")
    .attr("transform", `translate(${MARGIN.left},0)`)
    .call(
      axisLeft<number>(y)
        .tickValues(counts)
        .tickFormat(String)
        .tickSize(MARGIN.left + MARGIN.right - size.width),
    );
}

function timeFormatOf(x: ScaleTime<number, number>): string {
  const [first, last] = x.domain().map((each) => each.getTime() / MILLISECONDS_A_DAY);
  const days = (last ?? 0) - (first ?? 0);
  if (days > 1200) return "%Y";
  return days > 366 ? "%b %Y" : "%-d %b";
}

/** Draws the bars, stacked by channel, and the hatched spans beneath them. */
export function drawBars(svg: SVGSVGElement, histogram: Histogram, { x, y }: Scales): void {
  const width = (bin: Bin) => Math.max(1, x(startOf(bin.to + 1)) - x(startOf(bin.from)) - 1);
  const root = select(svg);
  root
    .select(".bars")
    .selectAll<SVGRectElement, Segment>("rect")
    .data(segmentsOf(histogram))
    .join("rect")
    .attr("class", ({ channel }) => `bar channel-${channel}`)
    .attr("x", ({ bin }) => x(startOf(bin.from)) + 0.5)
    .attr("width", ({ bin }) => width(bin))
    .attr("y", ({ from, count }) => y(from + count))
    .attr("height", ({ count }) => y(0) - y(count));
  root
    .select(".spans")
    .selectAll<SVGRectElement, Histogram["uncertain"][number]>("rect")
    .data(histogram.uncertain)
    .join("rect")
    .attr("x", ({ earliest }) => x(startOf(earliest)))
    .attr("width", ({ earliest, latest }) => x(startOf(latest + 1)) - x(startOf(earliest)))
    .attr("y", y(0) + 1)
    .attr("height", SPAN_BAND - 2);
}

/** Writes the count over the highest bar. */
export function drawPeak(svg: SVGSVGElement, histogram: Histogram, scales: Scales): void {
  const bin = histogram.bins[histogram.peak];
  const label: Selection<SVGTextElement, unknown, null, undefined> = select(svg).select(".peak");
  if (!bin) return void label.text("");
  const middle = (scales.x(startOf(bin.from)) + scales.x(startOf(bin.to + 1))) / 2;
  label
    .attr("x", middle)
    .attr("y", scales.y(bin.total) - 4)
    .text(bin.total);
}

interface Segment {
  bin: Bin;
  channel: Channel;
  /** Contacts below it in the stack. */
  from: number;
  count: number;
}

function segmentsOf({ bins }: Histogram): Segment[] {
  return bins.flatMap((bin) => {
    const counts = CHANNELS.map(() => 0);
    bin.byMode.forEach((count, mode) => {
      const channel = CHANNEL_INDICES[mode] ?? 0;
      counts[channel] = (counts[channel] ?? 0) + count;
    });
    let from = 0;
    return CHANNELS.map((channel, at) => {
      const count = counts[at] ?? 0;
      const segment = { bin, channel, from, count };
      from += count;
      return segment;
    }).filter(({ count }) => count > 0);
  });
}
