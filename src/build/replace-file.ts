import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes a file beside its place and moves it there: whoever reads finds the old one or the new one. */
export async function replaceFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const part = join(folder, `.${name}.${process.pid}.part`);
  try {
    await writeFile(part, content);
    await rename(part, join(folder, name));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
