import { describe, expect, test, vi } from "vitest";
import { createMessages } from "../../src/messages/messages.ts";
import { chooseActor, setLevel, setWindow, toggleListed } from "../../src/state/actions.ts";
import { createSession } from "../../src/view/session.ts";
import { smallGraph } from "../graph-files.ts";

const evidence = { load: () => Promise.resolve([]) };

function openSession(query = "") {
  const record = vi.fn();
  const session = createSession({
    graph: smallGraph(),
    evidence,
    messages: createMessages(),
    query,
    theme: () => "light",
    record,
  });
  return { session, record };
}

describe("createSession", () => {
  test("it opens at the View of the address and keeps what it could not read", () => {
    const { session } = openSession("from=2021-09-01&level=state&nonsense=1");
    const { view, selection, ignored } = session.state.get();
    expect(view).toMatchObject({ from: "2021-09-01", level: "state" });
    expect(selection.level).toBe("state");
    expect(ignored).toEqual(["nonsense"]);
  });

  test("it finds an actor by an id that it had, also once another graph is shown", () => {
    const graph = smallGraph();
    graph.formerIds = { "person:anna-noor": graph.actors.id.indexOf("person:ana-noor") };
    const choice = { kind: "actor", actor: "person:ana-noor" };
    const { session } = openSession("focus=person:anna-noor");
    expect(session.state.get().view.choice).toEqual({ kind: "actor", actor: "person:anna-noor" });
    session.replaceGraph(graph, evidence);
    expect(session.state.get().view.choice).toEqual(choice);
    session.change((view) => chooseActor(view, "person:anna-noor"));
    expect(session.state.get().view.choice).toEqual(choice);
    session.readAddress("with=person:anna-noor");
    expect(session.state.get().view.involving).toEqual(["person:ana-noor"]);
  });

  test("a change filters, tells those who watch, and is recorded as a step", () => {
    const { session, record } = openSession();
    const heard = vi.fn();
    session.state.subscribe(heard);
    session.change((view) => setWindow(view, "2021-10-01", null));
    expect(session.state.get().selection.contacts).toHaveLength(1);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(record).toHaveBeenCalledWith(session.state.get(), "push");
  });

  test("a change to the same View tells nobody", () => {
    const { session } = openSession();
    const heard = vi.fn();
    session.state.subscribe(heard);
    session.change((view) => view);
    expect(heard).not.toHaveBeenCalled();
  });

  test("a moved window leaves the timeline the same object, and a choice the selection", () => {
    const { session } = openSession();
    const { histogram } = session.state.get();
    session.change((view) => setWindow(view, "2021-09-01", null));
    expect(session.state.get().histogram).toBe(histogram);
    const { selection } = session.state.get();
    session.change((view) => chooseActor(view, "person:ana-noor"));
    expect(session.state.get().selection).toBe(selection);
  });

  test("another mode or level counts the timeline anew", () => {
    const { session } = openSession();
    const { histogram } = session.state.get();
    session.change((view) => toggleListed(view, "modes", "call"));
    expect(session.state.get().histogram).not.toBe(histogram);
    session.change((view) => setLevel(view, "state", session.state.get().graph));
    expect(session.state.get().index.level).toBe("state");
  });

  test("a step back reads the address over the default View, and is not recorded", () => {
    const { session, record } = openSession("focus=person:ana-noor");
    session.readAddress("?to=2021-08-31");
    expect(session.state.get().view).toMatchObject({ to: "2021-08-31", choice: null });
    expect(record).not.toHaveBeenCalled();
  });

  test("another graph is shown under the same View", () => {
    const { session } = openSession();
    session.change((view) => setWindow(view, "2021-09-01", "2021-09-30"));
    session.hover.set(3);
    const graph = smallGraph();
    graph.story.title = "Another";
    session.replaceGraph(graph, evidence);
    const state = session.state.get();
    expect(state.graph.story.title).toBe("Another");
    expect(state.view).toMatchObject({ from: "2021-09-01", to: "2021-09-30" });
    expect(state.selection.contacts).toHaveLength(2);
    expect(session.hover.get()).toBeNull();
  });
});
