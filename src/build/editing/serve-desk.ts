import type { IncomingMessage, ServerResponse } from "node:http";
import type { Connect } from "vite";
import * as z from "zod";
import { EDITING_PATH, type Refusal } from "../../model/editing.ts";
import { reasonOf } from "../messages.ts";
import type { Desk } from "./desk.ts";
import { admit, readBody } from "./door.ts";
import { EditRefused } from "./refusals.ts";

const addSchema = z.strictObject({ version: z.string(), entry: z.unknown() });
const removeSchema = z.strictObject({ version: z.string(), at: z.int().nonnegative() });

/** Answers the editor's page: its state, an entry to write, an entry to take back. */
export function serveDesk(desk: Desk, token: string): Connect.NextHandleFunction {
  const start = `/${EDITING_PATH}/`;
  return (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (!path.startsWith(start)) return next();
    answer(desk, token, request, path.slice(start.length)).then(
      (body) => send(response, 200, body),
      (error: unknown) => {
        const status = error instanceof EditRefused ? error.status : 500;
        const now = error instanceof EditRefused ? error.now : undefined;
        const refusal: Refusal = { error: reasonOf(error), ...(now !== undefined && { now }) };
        send(response, status, refusal);
      },
    );
  };
}

async function answer(
  desk: Desk,
  token: string,
  request: IncomingMessage,
  action: string,
): Promise<object> {
  admit(request, token);
  const body = await readBody(request);
  if (action === "start") return desk.start();
  if (action === "add") return desk.add(parse(addSchema, body));
  if (action === "remove") return desk.remove(parse(removeSchema, body));
  throw new EditRefused(404, `got ${JSON.stringify(action)}, expected start, add or remove`);
}

function parse<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new EditRefused(400, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

/** Who is refused may still be sending: the connection ends with the answer. */
function send(response: ServerResponse, status: number, body: object): void {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    ...(status === 405 && { allow: "POST" }),
    ...(status !== 200 && { connection: "close" }),
  };
  response.writeHead(status, headers).end(JSON.stringify(body));
}
