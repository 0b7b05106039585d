import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createProgress } from "../../src/build/progress.ts";

/** A stream that says of itself whether it is a terminal, and what was written to it. */
class Screen extends Writable {
  text = "";
  isTTY: boolean;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

test("nothing is written where standard error is piped", () => {
  const screen = new Screen(false);
  const progress = createProgress(screen);
  progress.step("reading", 1, 2);
  progress.done();
  expect(screen.text).toBe("");
});

test("a terminal shows how many of how many are done, on one line that is cleared at the end", () => {
  const screen = new Screen(true);
  const progress = createProgress(screen);
  progress.step("reading", 1, 4);
  progress.step("reading", 4, 4);
  progress.done();
  expect(screen.text).toContain("reading ██████░░░░░░░░░░░░░░░░░░ 1 of 4");
  expect(screen.text).toContain(`reading ${"█".repeat(24)} 4 of 4`);
  expect(screen.text).not.toContain("\n");
  expect(screen.text.endsWith("\r\u001B[2K")).toBe(true);
});

test("steps that follow at once are not all painted", () => {
  const screen = new Screen(true);
  const progress = createProgress(screen);
  for (let done = 0; done < 1000; done += 1) progress.step("reading", done, 1001);
  expect(screen.text.split("\r").length).toBeLessThan(20);
});

test("a count without a total is told without a bar", () => {
  const screen = new Screen(true);
  createProgress(screen).step("reading", 7, null);
  expect(screen.text).toContain("reading 7");
  expect(screen.text).not.toContain("░");
});
