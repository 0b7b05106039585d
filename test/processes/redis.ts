/** A Redis of a test's own, with its data in a folder. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { connect, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Redis {
  url: string;
  pid: () => number | undefined;
  /** Starts it again with the data that it had. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Whether a program can be started by its name. */
export function isInstalled(program: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** Starts a Redis that keeps what it is told in an append-only file. */
export async function startRedis(folder: string): Promise<Redis> {
  if (!isInstalled("redis-server")) {
    throw new Error("redis-server is missing: install the package redis-server");
  }
  mkdirSync(folder, { recursive: true });
  const port = await findPort();
  let server = await start(folder, port);
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => server.pid,
    restart: async () => {
      await stop();
      server = await start(folder, port);
    },
    stop,
  };
}

async function start(folder: string, port: number): Promise<ChildProcess> {
  const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder];
  const kept = ["--appendonly", "yes", "--save", "", "--daemonize", "no"];
  const server = spawn("redis-server", [...options, ...kept], { stdio: "ignore" });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await answers(port)) return server;
    await sleep(50);
  }
  server.kill("SIGKILL");
  throw new Error(`redis-server does not answer at port ${port}`);
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("got no port");
  return address.port;
}
