import { randomBytes } from "node:crypto";
import type { ViteDevServer } from "vite";
import { TOKEN_PARAMETER } from "../../model/editing.ts";
import { createDesk, type Desk } from "./desk.ts";
import { serveDesk } from "./serve-desk.ts";

/** The explorer's entry, and the one that knows the editor's mode. */
const ENTRY = "/src/view/explorer.ts";
const EDITOR_ENTRY = "/src/edit/explorer.ts";
const EDITOR_STYLES = '<link rel="stylesheet" href="/src/edit/edit.css" />';

/**
 * Opens the desk of the editor's mode on a development server, with a token of this start. It is told
 * in the terminal alone, in the part of the address that browsers send to nobody.
 */
export function openDesk(server: ViteDevServer, paths: readonly string[]): Desk {
  const token = randomBytes(24).toString("base64url");
  const desk = createDesk({ paths, root: server.config.root, today });
  server.middlewares.use(serveDesk(desk, token));
  const printUrls = server.printUrls.bind(server);
  server.printUrls = () => {
    printUrls();
    const [address] = server.resolvedUrls?.local ?? [];
    if (address === undefined) return;
    server.config.logger.info(`  ➜  Edit:    ${address}#${TOKEN_PARAMETER}=${token}`);
  };
  return desk;
}

/** The explorer's page with the editor's mode in it. */
export function withEditor(page: string): string {
  return page.replace(ENTRY, EDITOR_ENTRY).replace("</head>", `${EDITOR_STYLES}</head>`);
}

/** Today where the editor sits. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
