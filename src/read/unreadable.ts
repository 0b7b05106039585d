/** A file or a member of one that cannot be read; its message says what was got and what expected. */
export class Unreadable extends Error {}

/** A file of which nothing more is read, because it unpacks to too much. */
export class Exhausted extends Unreadable {}
