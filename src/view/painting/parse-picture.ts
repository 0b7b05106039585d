/** The picture as a part of the page. It is parsed as an image, where markup cannot run. */
export function parsePicture(source: string): Node {
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
  return document.importNode(parsed.documentElement, true);
}
