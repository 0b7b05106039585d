import { createServer, request as ask, type IncomingHttpHeaders } from "node:http";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { admit } from "../../../src/build/editing/door.ts";
import { serveDesk } from "../../../src/build/editing/serve-desk.ts";
import { EDITING_PATH, TOKEN_HEADER } from "../../../src/model/editing.ts";
import { BY_HAND, findContact, openNewsroom, signed, type Newsroom } from "./newsroom.ts";

const TOKEN = "a-token-of-this-start";

interface Asked {
  method?: string;
  path?: string;
  headers?: Readonly<Record<string, string | undefined>>;
  body?: string;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: { error?: string; version?: string; line?: number };
}

/** The first run loads the language model, which must not count as a test's time. */
beforeAll(async () => {
  await import("../../../src/extract/extract.ts");
});

async function openServer(): Promise<{
  room: Newsroom;
  port: number;
  contact: string;
  post: (asked: Asked) => Promise<Answer>;
}> {
  const room = await openNewsroom({ "corrections.yaml": BY_HAND });
  const contact = findContact(await room.build(), "Arlen Voss");
  const handle = serveDesk(room.desk, TOKEN);
  const server = createServer((request, response) => {
    handle(request, response, () => response.writeHead(418).end('{"error":"passed on"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const listening = server.address();
  const port = listening === null || typeof listening === "string" ? 0 : listening.port;
  return { room, port, contact, post: (asked) => send(port, asked) };
}

function send(port: number, { method = "POST", path = "start", headers, body = "{}" }: Asked) {
  const own = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    "content-type": "application/json",
    [TOKEN_HEADER]: TOKEN,
  };
  const told = Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined);
  return new Promise<Answer>((resolve, reject) => {
    const request = ask(
      { host: "127.0.0.1", port, method, path: `/${EDITING_PATH}/${path}`, setHost: false },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => {
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, headers: answered, body: JSON.parse(text) });
        });
      },
    );
    for (const [name, value] of told) request.setHeader(name, value ?? "");
    request.on("error", reject);
    request.end(method === "POST" ? body : undefined);
  });
}

const change = (id: string) => ({
  kind: "change-contact",
  contact: { id },
  date: "2021-08-02",
  ...signed,
});

describe("the editor's page", () => {
  test("gets the file's state, writes an entry, takes it back", async () => {
    const { room, contact, post } = await openServer();
    const { body: start, headers } = await post({});
    expect(headers["cache-control"]).toBe("no-store");
    const added = await post({
      path: "add",
      body: JSON.stringify({ version: start.version, entry: change(contact) }),
    });
    expect([added.status, added.body.line]).toEqual([200, 4]);
    const taken = await post({
      path: "remove",
      body: JSON.stringify({ version: added.body.version, at: 1 }),
    });
    expect(taken.status).toBe(200);
    expect(await room.text()).toBe(BY_HAND);
  });

  test.each(["localhost", "127.0.0.1", "[::1]"])("may call this machine %s", async (name) => {
    const { port, post } = await openServer();
    const host = `${name}:${port}`;
    expect((await post({ headers: { host, origin: `http://${host}` } })).status).toBe(200);
  });

  test("what is not for the desk is passed on", async () => {
    const { post } = await openServer();
    expect((await post({ path: "../data/graph.json" })).status).toBe(418);
  });
});

/** What a request of a machine does that is right in everything else. */
const visit = (remoteAddress: string | undefined) => () => {
  const host = "localhost:5173";
  const headers = {
    host,
    origin: `http://${host}`,
    "content-type": "application/json",
    [TOKEN_HEADER]: TOKEN,
  };
  admit({ headers, method: "POST", socket: { remoteAddress } }, TOKEN);
};

describe("a server that other machines reach as well", () => {
  test.each(["127.0.0.1", "127.0.1.1", "::1", "::ffff:127.0.0.1"])("lets %s in", (address) => {
    expect(visit(address)).not.toThrow();
  });

  test.each(["192.168.1.7", "::ffff:192.168.1.7", "2001:db8::1", "10.127.0.1", "", undefined])(
    "refuses %s",
    (address) => {
      expect(visit(address)).toThrow("only this machine may edit");
    },
  );
});

describe("whoever else asks is refused, and the file stays as it is", () => {
  const evil = "https://evil.example";
  test.each<[what: string, status: number, words: string, asked: Asked]>([
    ["no token", 401, "token", { headers: { [TOKEN_HEADER]: undefined } }],
    ["another token", 401, "token", { headers: { [TOKEN_HEADER]: `${TOKEN}x` } }],
    ["the token of the start before", 401, "token", { headers: { [TOKEN_HEADER]: "b" } }],
    ["another site", 403, "page of this server", { headers: { origin: evil } }],
    ["a page without an origin", 403, "page of this server", { headers: { origin: "null" } }],
    ["no page", 403, "page of this server", { headers: { origin: undefined } }],
    [
      "another server of this machine",
      403,
      "page of this server",
      { headers: { origin: "http://localhost:1" } },
    ],
    [
      "a name that leads here (DNS rebinding)",
      403,
      "localhost",
      { headers: { host: "evil.example", origin: "http://evil.example" } },
    ],
    [
      "a name that begins like ours",
      403,
      "localhost",
      { headers: { host: "localhost.evil.example", origin: "http://localhost.evil.example" } },
    ],
    ["a host that is none", 403, "localhost", { headers: { host: "[" } }],
    ["GET", 405, "expected POST", { method: "GET" }],
    ["PUT", 405, "expected POST", { method: "PUT" }],
    ["OPTIONS", 405, "expected POST", { method: "OPTIONS" }],
    ["a form of another page", 415, "json", { headers: { "content-type": "text/plain" } }],
    ["no JSON", 400, "expected JSON", { body: '{"version":' }],
    ["nothing", 400, "expected JSON", { body: "" }],
    ["JSON that is no request", 400, "", { path: "add", body: "[]" }],
    ["a request without a version", 400, "version", { path: "add", body: '{"entry":{}}' }],
    ["a place that is none", 400, "at", { path: "remove", body: '{"version":"x","at":-1}' }],
    ["something else", 404, "expected start, add or remove", { path: "erase" }],
    ["another version", 409, "changed", { path: "remove", body: '{"version":"x","at":0}' }],
    ["too much", 413, "bytes", { path: "add", body: JSON.stringify("x".repeat(1_000_000)) }],
  ])("%s", async (_, status, words, asked) => {
    const { room, post } = await openServer();
    const { body, ...answer } = await post(asked);
    expect(answer.status).toBe(status);
    expect(body.error).toContain(words);
    if (status === 405) expect(answer.headers.allow).toBe("POST");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(await room.text()).toBe(BY_HAND);
  });

  test.each<[what: string, entry: (id: string) => unknown, words: string]>([
    ["an unknown kind", () => ({ kind: "mend", ...signed }), "kind"],
    ["a report that is not there", () => change("r:0"), "r:0"],
    ["nobody who answers for it", (id) => ({ ...change(id), by: "" }), "by"],
  ])("an entry: %s", async (_, entry, words) => {
    const { room, contact, post } = await openServer();
    const { version } = (await post({})).body;
    const body = JSON.stringify({ version, entry: entry(contact) });
    const answer = await post({ path: "add", body });
    expect(answer.status).toBe(422);
    expect(answer.body.error).toContain(words);
    expect(await room.text()).toBe(BY_HAND);
  });
});
