/** What the recommended files make servers say, read out of these files as the servers read them. */

/** Headers of a file by its path, which begins with a slash. */
export type HeadersOf = (path: string) => Record<string, string>;

/** `_headers`: rules by path, each with its headers indented; rules that fit the same file are joined. */
export function readHeadersFile(text: string): HeadersOf {
  const rules: { fits: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("/")) rules.push({ fits: patternOf(line), headers: [] });
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return (path) => {
    const said: Record<string, string> = {};
    for (const [name, value] of rules
      .filter(({ fits }) => fits.test(path))
      .flatMap((rule) => rule.headers)) {
      said[name] = name in said ? `${said[name]}, ${value}` : value;
    }
    return said;
  };
}

/** A star stands for all that follows. */
function patternOf(rule: string): RegExp {
  const literal = rule.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${literal.replaceAll("*", ".*")}$`);
}

/** nginx: `map` gives a variable by the first pattern that fits, and `add_header` says what is not empty. */
export function readNginx(text: string): HeadersOf {
  const variables = new Map<string, (path: string) => string>();
  for (const [, name = "", body = ""] of text.matchAll(/map \$uri \$(\w+) \{([^]*?)\n\}/g)) {
    const rows = [...body.matchAll(/^\s*(default|"~[^"]*") "([^"]*)";$/gm)].map(
      ([, key = "", value = ""]) => ({
        fits: key === "default" ? undefined : new RegExp(key.slice(2, -1)),
        value,
      }),
    );
    variables.set(name, (path) => {
      const found = rows.find(({ fits }) => fits?.test(path) ?? false);
      return (found ?? rows.find(({ fits }) => fits === undefined))?.value ?? "";
    });
  }
  const lines = [...text.matchAll(/^\s*add_header ([\w-]+) (?:"([^"]*)"|\$(\w+));$/gm)];
  return (path) => {
    const said = lines.map(([, name = "", value, variable = ""]): [string, string] => [
      name,
      value ?? variables.get(variable)?.(path) ?? "",
    ]);
    return Object.fromEntries(said.filter(([, value]) => value !== ""));
  };
}

/** Apache: `Header set`, in an `If` or not; the last one that fits counts. */
export function readApache(text: string): HeadersOf {
  const lines: { fits: RegExp | undefined; name: string; value: string }[] = [];
  let fits: RegExp | undefined;
  for (const line of text.split("\n")) {
    const [, pattern] = /^\s*<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line) ?? [];
    if (pattern !== undefined) fits = new RegExp(pattern);
    if (/^\s*<\/If>$/.test(line)) fits = undefined;
    const [, name, value] = /^\s*Header set ([\w-]+) "([^"]*)"$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) lines.push({ fits, name, value });
  }
  return (path) =>
    Object.fromEntries(
      lines.filter((each) => each.fits?.test(path) ?? true).map(({ name, value }) => [name, value]),
    );
}
