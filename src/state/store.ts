/** Tells what is and what was. */
type Listener<T> = (value: T, previous: T) => void;

/** A value that can be watched. */
export interface Store<T> {
  get: () => T;
  /** Sets the value and tells the listeners, unless it is the same. */
  set: (value: T) => void;
  /** Sets what a producer makes of the present value. */
  update: (produce: (value: T) => T) => void;
  /** Calls the listener at every change from now on. Returns the function that ends it. */
  subscribe: (listener: Listener<T>) => () => void;
}

/** A store without a page: whoever draws subscribes to it. */
export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<Listener<T>>();
  let current = initial;
  function set(value: T): void {
    if (Object.is(value, current)) return;
    const previous = current;
    current = value;
    for (const listener of listeners) {
      listener(value, previous);
      // A listener that set the value itself has told the others already.
      if (!Object.is(value, current)) return;
    }
  }
  return {
    get: () => current,
    set,
    update: (produce) => set(produce(current)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
