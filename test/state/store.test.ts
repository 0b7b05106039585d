import { describe, expect, it } from "vitest";
import { createStore } from "../../src/state/store.ts";

describe("a store", () => {
  it("tells its listeners what is and what was", () => {
    const store = createStore(1);
    const heard: [number, number][] = [];
    store.subscribe((value, previous) => heard.push([value, previous]));
    store.set(2);
    store.update((value) => value * 10);
    expect(heard).toEqual([
      [2, 1],
      [20, 2],
    ]);
    expect(store.get()).toBe(20);
  });

  it("keeps silent where nothing changed", () => {
    const store = createStore({ a: 1 });
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.update((value) => value);
    expect(calls).toBe(0);
    store.set({ a: 1 });
    expect(calls).toBe(1);
  });

  it("forgets a listener that ended", () => {
    const store = createStore(0);
    let calls = 0;
    const end = store.subscribe(() => (calls += 1));
    end();
    end();
    store.set(1);
    expect(calls).toBe(0);
  });

  it("never tells an older value after a newer one", () => {
    const store = createStore(0);
    const heard: number[] = [];
    store.subscribe((value) => {
      if (value === 1) store.set(2);
    });
    store.subscribe((value) => heard.push(value));
    store.set(1);
    expect(heard).toEqual([2]);
  });
});
