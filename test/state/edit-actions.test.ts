import { describe, expect, it } from "vitest";
import { setLevel } from "../../src/state/actions.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import {
  addCallout,
  moveCallout,
  moveLabel,
  pinActor,
  removeCallout,
  setLabels,
  setText,
  toggleName,
  withoutEdits,
} from "../../src/state/edit-actions.ts";
import { parseAddress, writeAddress } from "../../src/state/parameters.ts";
import type { Callout, View } from "../../src/state/view.ts";
import { smallGraph } from "../graph-files.ts";

const note: Callout = { text: "A note", at: { kind: "actor", actor: "person:a", offset: null } };

describe("an editor's change", () => {
  it("leaves the View that it was given as it was, and is undone by removing it", () => {
    const steps: [(view: View) => View, (view: View) => View][] = [
      [(view) => setText(view, "title", "Tonight"), (view) => setText(view, "title", null)],
      [(view) => setLabels(view, "all"), (view) => setLabels(view, "most")],
      [(view) => toggleName(view, "person:a"), (view) => toggleName(view, "person:a")],
      [
        (view) => moveLabel(view, "person:a", { x: 3, y: 4 }),
        (view) => moveLabel(view, "person:a", null),
      ],
      [
        (view) => pinActor(view, "person:a", { x: 3, y: 4 }),
        (view) => pinActor(view, "person:a", null),
      ],
      [(view) => addCallout(view, note), (view) => removeCallout(view, 0)],
    ];
    for (const [change, undo] of steps) {
      const changed = change(Object.freeze({ ...BASE_VIEW }));
      expect(changed).not.toEqual(BASE_VIEW);
      expect(undo(changed)).toEqual(BASE_VIEW);
    }
  });

  it("is rounded and bounded so that its address brings it back", () => {
    const moved = moveLabel(BASE_VIEW, "person:a", { x: -0.4, y: 1e9 });
    const pinned = pinActor(moved, "person:a", { x: 1 / 3, y: -0.001 });
    const at = { kind: "place", x: 2 / 3, y: 0 } as const;
    const present = moveCallout(addCallout(pinned, note), 0, at);
    expect(present.moved).toEqual([{ actor: "person:a", offset: { x: 0, y: 800 } }]);
    expect(present.pins).toEqual([{ actor: "person:a", x: 0.33, y: 0 }]);
    expect(present.callouts).toEqual([{ text: "A note", at: { kind: "place", x: 0.67, y: 0 } }]);
    expect(parseAddress(writeAddress(present, BASE_VIEW), BASE_VIEW).view).toEqual(present);
  });

  it("that is unfit or one too many changes nothing", () => {
    expect(setText(BASE_VIEW, "title", "a\u202eb")).toBe(BASE_VIEW);
    expect(addCallout(BASE_VIEW, { ...note, text: " " })).toBe(BASE_VIEW);
    const full = Array.from({ length: 8 }, (_, at) => `${at}`).reduce(
      (view, text) => addCallout(view, { ...note, text }),
      BASE_VIEW,
    );
    expect(addCallout(full, note)).toBe(full);
  });

  it("of places is dropped with the level, as the camera is; what is said of actors stays", () => {
    const pinned = pinActor(addCallout(BASE_VIEW, note), "person:a", { x: 1, y: 2 });
    const placed = addCallout(pinned, { text: "There", at: { kind: "place", x: 1, y: 2 } });
    const { pins, callouts } = setLevel(placed, "state", smallGraph());
    expect(pins).toEqual([]);
    expect(callouts).toEqual([note]);
  });

  it("can be taken away as a whole, back to what the story has", () => {
    const story = addCallout(BASE_VIEW, note);
    const edited = setText(removeCallout({ ...story, from: "2021-08-01" }, 0), "title", "Tonight");
    expect(withoutEdits(edited, story)).toEqual({ ...story, from: "2021-08-01" });
  });
});
