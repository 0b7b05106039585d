import { LitElement } from "lit";
import type { Store } from "../state/store.ts";
import type { Session } from "./session.ts";

/**
 * An element of the page, drawn into the page itself rather than a shadow, so that the style
 * sheets reach it. It draws again when a store that it watches changes.
 */
export abstract class ReadoutElement extends LitElement {
  static override properties = { session: { attribute: false } };

  declare session: Session;

  private readonly endWatching: (() => void)[] = [];

  /** The stores whose changes it draws; a subclass may watch more. */
  protected watched(): readonly Pick<Store<unknown>, "subscribe">[] {
    return [this.session.state];
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Calls a function at every change of a store, while the element is in the page. */
  protected watch(store: Pick<Store<unknown>, "subscribe">, changed: () => void): void {
    this.endWatching.push(store.subscribe(changed));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const store of this.watched()) this.watch(store, () => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.endWatching.splice(0)) end();
  }
}
