/**
 * Loads the elements that the first picture does without, charts and search above all, and tells the
 * browser of them; once, however often it is called.
 */
export async function defineLaterElements(): Promise<void> {
  const { LATER_ELEMENTS } = await import("./later-elements.ts");
  for (const [name, element] of Object.entries(LATER_ELEMENTS)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
