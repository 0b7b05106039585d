/** The faces of the first picture, as the style sheets name them. */
const FACES = [
  '16px "Source Sans 3 Variable"',
  'italic 16px "Source Sans 3 Variable"',
  '600 16px "Source Serif 4 Variable"',
] as const;

/** Milliseconds after which a page in another font is better than none. */
const PATIENCE = 1000;

/**
 * Waits for the page's fonts, so that lines do not break anew when these come, and labels are
 * painted once. On a slow line it does not wait for long; it never fails.
 */
export async function loadFonts(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const loaded = Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
  await Promise.race([loaded, patience]);
}
