/** How a page is framed: what an embedding asks for, and the reader does not change. */
export const FRAME_THEMES = ["auto", "light", "dark"] as const;
type FrameTheme = (typeof FRAME_THEMES)[number];

/** Languages that an embedding may ask for: those of the messages. */
export const FRAME_LANGUAGES = ["en", "de"] as const;
type FrameLanguage = (typeof FRAME_LANGUAGES)[number];

export interface Frame {
  theme: FrameTheme;
  /** Whether search, filters and timeline are shown. */
  controls: boolean;
  /** A picture alone: nothing to choose, nothing to move. */
  static: boolean;
  lang: FrameLanguage;
}

export const BASE_FRAME: Frame = { theme: "auto", controls: true, static: false, lang: "en" };
