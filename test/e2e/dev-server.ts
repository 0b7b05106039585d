/** `npm start`'s server on articles of a test. */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ROOT } from "./commands.ts";

export interface DevServer {
  address: string;
  /** Everything that it has told so far. */
  told: () => string;
  close: () => Promise<void>;
}

/** Starts the server on the articles of a folder, for one test. */
export async function startServer(folder: string): Promise<DevServer> {
  const server = await serveArticles(folder);
  onTestFinished(() => server.close());
  return server;
}

/** Starts the server on the articles of a folder; resolves once it serves. */
export function serveArticles(folder: string): Promise<DevServer> {
  return serve(folder, { READOUT_ARTICLES: join(folder, "articles") });
}

/** The same on the stories of a folder. */
export function serveStories(folder: string): Promise<DevServer> {
  return serve(folder, { READOUT_STORIES: join(folder, "stories") });
}

async function serve(folder: string, places: Readonly<Record<string, string>>): Promise<DevServer> {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const server = spawn(process.execPath, [vite, "--port", "0", "--host", "127.0.0.1"], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...places,
      READOUT_OUT: join(folder, "out"),
      NO_COLOR: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const close = (): Promise<void> => endServer(server);
  return new Promise((resolve, reject) => {
    let told = "";
    const listen = (chunk: Buffer): void => {
      told += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(told)?.[0];
      if (address !== undefined) resolve({ address, told: () => told, close });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", () => reject(new Error(`the server ended: ${told}`)));
  });
}

function endServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.removeAllListeners("exit").on("exit", () => resolve());
    server.kill("SIGKILL");
  });
}
