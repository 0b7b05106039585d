/**
 * What servers are to say with the published files. The same stands in docs/headers for nginx and
 * Apache, and a test holds the three together.
 */

/** The file that Netlify, Cloudflare Pages and others read. */
export const HEADERS_NAME = "_headers";

/** Nothing from elsewhere, nothing evaluated. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

type Headers = Readonly<Record<string, string>>;

/** For every file. A frame without an origin of its own asks for its scripts and data as a stranger. */
const ALL: Headers = {
  "Access-Control-Allow-Origin": "*",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/** Files whose names tell their content never change; all others are asked for again. */
const UNCHANGING: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };
const ASKED_AGAIN: Headers = { "Cache-Control": "public, max-age=0, must-revalidate" };

/** The frame is made to stand in other pages, and the other pages are not. */
const FRAME: Headers = { "Content-Security-Policy": `${POLICY}; frame-ancestors *` };
const PAGE: Headers = { "Content-Security-Policy": `${POLICY}; frame-ancestors 'self'` };

/** How the names of unchanging files begin, in a folder of the site. */
const BEGINNINGS = ["assets/", "data/graph-", "data/evidence-", "feeds/"] as const;

/**
 * The file for these files of a site. Those who read it join the rules that fit one file, so that no
 * two rules set the same header: what changes is named, file by file, but for whole folders of feeds.
 */
export function createHeadersFile(names: readonly string[]): string {
  const rules = new Map<string, Headers>([["/*", ALL]]);
  for (const name of names.toSorted()) {
    const pattern = patternOf(name);
    const isUnchanging = pattern.endsWith("*") && !pattern.endsWith("feeds/*");
    rules.set(pattern, { ...(isUnchanging ? UNCHANGING : ASKED_AGAIN), ...policyOf(name) });
    // A page that is a folder's index is asked for by the folder.
    if (name.endsWith("index.html")) {
      rules.set(pattern.slice(0, -"index.html".length), { ...ASKED_AGAIN, ...PAGE });
    }
  }
  return [...rules].map(([path, headers]) => ruleOf(path, headers)).join("\n");
}

/** The rule that a file falls under: "/assets/*", or its own. */
function patternOf(name: string): string {
  for (const begin of BEGINNINGS) {
    const at = `/${name}`.indexOf(`/${begin}`);
    if (at >= 0) return `${`/${name}`.slice(0, at)}/${begin}*`;
  }
  return `/${name}`;
}

function policyOf(name: string): Headers {
  if (/(?:^|\/)embed\.html$/.test(name)) return FRAME;
  return name.endsWith(".html") ? PAGE : {};
}

function ruleOf(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join("\n")}\n`;
}
