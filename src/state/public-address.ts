/**
 * The public folder of a story, with a slash at its end: what lies beside its page is addressed from
 * here. Undefined where the story names no http address. An address whose last part has no ending is
 * that of a folder.
 */
export function publicFolderOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  const last = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  const isFile = last.includes(".");
  const path =
    isFile || last === "" ? url.pathname.slice(0, -last.length || undefined) : `${url.pathname}/`;
  return url.origin + path;
}
