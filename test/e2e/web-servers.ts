/** The web servers that are installed, run on the recommended files. */
import { spawn } from "node:child_process";
import { accessSync, constants, realpathSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, dirname, join } from "node:path";
import { ROOT } from "./commands.ts";

export const WEB_SERVERS = ["nginx", "apache2"] as const;
export type WebServer = (typeof WEB_SERVERS)[number];

export interface Running {
  /** With a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/** Where a server's program is; undefined where it is not installed. */
export function findServer(name: WebServer): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Starts a server on a folder's files; all that it writes lies in `own`. */
export async function startServer(
  name: WebServer,
  program: string,
  files: string,
  own: string,
): Promise<Running> {
  await mkdir(own, { recursive: true });
  const port = await findPort();
  const recommended = await readFile(
    join(ROOT, "docs/headers", name === "nginx" ? "nginx.conf" : "apache.conf"),
    "utf8",
  );
  const configuration = join(own, "server.conf");
  const write = name === "nginx" ? nginxOf : apacheOf;
  await writeFile(configuration, write(recommended, { program, files, own, port }));
  const options =
    name === "nginx"
      ? ["-c", configuration, "-p", own, "-e", "stderr"]
      : ["-X", "-f", configuration];
  const server = spawn(program, options, { stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk: Buffer) => (told += chunk.toString()));
  }
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const address = `http://127.0.0.1:${port}/`;
  await answers(
    address,
    () => server.exitCode !== null,
    () => told,
  );
  return {
    address,
    close: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

interface Setting {
  program: string;
  files: string;
  own: string;
  port: number;
}

function nginxOf(recommended: string, { files, own, port }: Setting): string {
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off; master_process off; pid ${join(own, "pid")};
events {}
http {
  types { text/html html; image/svg+xml svg; application/json json; text/javascript js; }
  access_log off;
  ${folders.map((each) => `${each}_temp_path ${join(own, each)};`).join(" ")}
  ${recommended.replace("listen 8080;", `listen 127.0.0.1:${port};`).replace("root /srv/readout;", `root ${files};`)}
}
`;
}

const MODULES = ["mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate"];

function apacheOf(recommended: string, { program, files, own, port }: Setting): string {
  const modules = join(dirname(dirname(realpathSync(program))), "lib/apache2/modules");
  return `ServerName localhost
Listen 127.0.0.1:${port}
ServerRoot ${own}
PidFile ${join(own, "pid")}
ErrorLog ${join(own, "errors")}
${MODULES.map((each) => `LoadModule ${each}_module ${join(modules, `mod_${each}.so`)}`).join("\n")}
TypesConfig /dev/null
AddType text/html .html
DocumentRoot ${files}
<Directory ${files}>
Require all granted
DirectoryIndex index.html
${recommended}
</Directory>
`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("got no port");
  return address.port;
}

/** Waits for the first answer. Rejects where the server ended before it. */
async function answers(address: string, isEnded: () => boolean, told: () => string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer !== undefined) return;
    if (isEnded()) throw new Error(`the server ended: ${told()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
