import arabic from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url";
import { MORE_LETTERS } from "../../snapshot/fonts/faces.ts";
import { DATA_FOLDER } from "../data-address.ts";

/** The addresses of the fonts of pictures, by path; they are loaded when a picture needs them. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>(
    "../../../node_modules/@fontsource/source-sans-3/files/*-{400-normal,400-italic,600-normal}.woff",
    { query: "?url", import: "default", eager: true, exhaustive: true },
  ),
  ...import.meta.glob<string>(
    "../../../node_modules/@fontsource/source-serif-4/files/*-600-normal.woff",
    { query: "?url", import: "default", eager: true, exhaustive: true },
  ),
  "/noto-sans-arabic-arabic-400-normal.woff": arabic,
  [`/${MORE_LETTERS}.woff`]: `${DATA_FOLDER}${MORE_LETTERS}.ttf`,
};

const BY_NAME = new Map(
  Object.entries(ADDRESSES).map(([path, address]) => [
    path.slice(path.lastIndexOf("/") + 1).replace(/\.woff$/, ""),
    address,
  ]),
);

/** Loads a font of pictures by its name; undefined where there is none. Rejects where the way is cut. */
export async function loadFontFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const address = BY_NAME.get(name);
  if (address === undefined) return undefined;
  const response = await fetch(address);
  if (response.status === 404 && name === MORE_LETTERS) return undefined;
  if (!response.ok)
    throw new Error(`got status ${response.status} for ${address}, expected a font`);
  return new Uint8Array(await response.arrayBuffer());
}
