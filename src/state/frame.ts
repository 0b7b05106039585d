/** How a page is framed: what an embedding asks for, and the reader does not change. */
export const FRAME_THEMES = ["auto", "light", "dark"] as const;
type FrameTheme = (typeof FRAME_THEMES)[number];

/** Languages that an embedding may ask for: those of the messages. */
export const FRAME_LANGUAGES = ["en", "de"] as const;
type FrameLanguage = (typeof FRAME_LANGUAGES)[number];

/**
 * What stands around the graph and its panel: search, filters, timeline and files; the timeline
 * alone; or nothing.
 */
export const FRAME_CONTROLS = ["full", "minimal", "none"] as const;
type FrameControls = (typeof FRAME_CONTROLS)[number];

export interface Frame {
  theme: FrameTheme;
  controls: FrameControls;
  /** A picture until the reader presses a button in it. */
  click: boolean;
  /** A picture alone: nothing to choose, nothing to move. */
  static: boolean;
  lang: FrameLanguage;
}

export const BASE_FRAME: Frame = {
  theme: "auto",
  controls: "full",
  click: false,
  static: false,
  lang: "en",
};
