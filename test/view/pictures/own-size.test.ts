import { describe, expect, test } from "vitest";
import { parseSize } from "../../../src/snapshot/sizes.ts";
import { lockRatio, OWN_SIZE, setSide, writeOwnSize } from "../../../src/view/pictures/own-size.ts";

describe("a size of one's own", () => {
  test("has free sides, and keeps the ratio that they have where it is locked", () => {
    const free = setSide(OWN_SIZE, "width", 1200);
    expect(free).toMatchObject({ width: 1200, height: 600 });
    const locked = lockRatio(free, true);
    expect(setSide(locked, "width", 500)).toMatchObject({ width: 500, height: 250 });
    expect(setSide(locked, "height", 100)).toMatchObject({ width: 200, height: 100 });
    expect(setSide(lockRatio(locked, false), "width", 500)).toMatchObject({ height: 600 });
  });

  test("keeps its ratio however often it is changed", () => {
    let own = lockRatio({ ...OWN_SIZE, width: 1000, height: 333 }, true);
    for (const width of [7, 1, 2000, 13, 1000]) own = setSide(own, "width", width);
    expect(own).toMatchObject({ width: 1000, height: 333 });
  });

  test("without a height has no ratio to keep, and is never without a width", () => {
    const open = setSide(lockRatio(OWN_SIZE, true), "height", null);
    expect(open).toMatchObject({ height: null, ratio: null });
    expect(lockRatio(open, true).ratio).toBeNull();
    expect(setSide(open, "width", null)).toBe(open);
    expect(setSide(open, "width", -3).width).toBe(1);
  });

  test.each([
    [OWN_SIZE, "800x600"],
    [{ ...OWN_SIZE, height: null }, "800"],
    [{ ...OWN_SIZE, width: 180, height: 120, unit: "mm", dpi: 200 } as const, "180x120mm@200"],
  ])("is written as the command line reads it: %#", (own, written) => {
    expect(writeOwnSize(own)).toBe(written);
    expect(parseSize(written).unit).toBe(own.unit);
  });
});
