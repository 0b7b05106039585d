import {
  EDITING_PATH,
  TOKEN_HEADER,
  type AddRequest,
  type EditingStart,
  type FileState,
  type Refusal,
  type RemoveRequest,
  type Written,
} from "../model/editing.ts";

/** Why the server did nothing; `status` 0 where it does not answer. */
export class DeskError extends Error {
  readonly status: number;
  /** The file as it is now, where it was changed meanwhile. */
  readonly now: FileState | undefined;

  constructor(status: number, message: string, now?: FileState) {
    super(message);
    this.name = "DeskError";
    this.status = status;
    this.now = now;
  }
}

/** The server's desk, as the page sees it. Its functions reject with a DeskError. */
export interface Desk {
  start: () => Promise<EditingStart>;
  add: (request: AddRequest) => Promise<Written>;
  remove: (request: RemoveRequest) => Promise<Written>;
}

export function createDesk(token: string): Desk {
  const post = async <Answer>(action: string, body: object): Promise<Answer> => {
    const headers = { "content-type": "application/json", [TOKEN_HEADER]: token };
    const address = `${import.meta.env.BASE_URL}${EDITING_PATH}/${action}`;
    const request = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(address, request).catch((error: unknown) => {
      throw new DeskError(0, String(error));
    });
    if (response.ok) return response.json();
    const answer: Partial<Refusal> = await response.json().catch(() => ({}));
    throw new DeskError(response.status, answer.error ?? response.statusText, answer.now);
  };
  // One after the other: an answer that comes late would tell of a file that is no longer so.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    const turn = last.then(ask);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    start: () => inTurn(() => post("start", {})),
    add: (request) => inTurn(() => post("add", request)),
    remove: (request) => inTurn(() => post("remove", request)),
  };
}
