import type { ThemeName } from "./scene.ts";

/** The colours of the page and the pictures; their contrasts were computed against their grounds. */
export interface Theme {
  paper: string;
  panel: string;
  ink: string;
  muted: string;
  rule: string;
  control: string;
  accent: string;
  inPerson: string;
  remote: string;
  letter: string;
  unspecified: string;
  /** Of actors by group; the last is for those of no group that has a colour. */
  groups: readonly string[];
  /** Of lines where the actors have the colours. */
  neutral: string;
}

export const THEME_COLOURS: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: "#FBFAF7",
    panel: "#FFFFFF",
    ink: "#1A1C1F",
    muted: "#595E66",
    rule: "#D9D6CE",
    control: "#7F838A",
    accent: "#A3271F",
    inPerson: "#1F4E79",
    remote: "#B0521B",
    letter: "#6B4C9A",
    unspecified: "#6B7078",
    groups: ["#2B5F8A", "#B4531A", "#3B7A57", "#8A3F6B", "#7A6415", "#5F6670"],
    neutral: "#7C8189",
  },
  dark: {
    paper: "#14171A",
    panel: "#1C2024",
    ink: "#ECEAE4",
    muted: "#A9AEB6",
    rule: "#343A41",
    control: "#7E858D",
    accent: "#FF8A7A",
    inPerson: "#7FB2E5",
    remote: "#F0A35E",
    letter: "#BFA3E8",
    unspecified: "#A3A9B0",
    groups: ["#7FB2E5", "#F0A35E", "#7CC49A", "#E091BE", "#D6BE5A", "#A9AFB7"],
    neutral: "#8A9199",
  },
  // Each shade has a contrast of 3:1 to the paper at least; dashes tell channels apart.
  grey: {
    paper: "#FFFFFF",
    panel: "#FFFFFF",
    ink: "#1A1A1A",
    muted: "#595959",
    rule: "#D4D4D4",
    control: "#7F7F7F",
    accent: "#000000",
    inPerson: "#262626",
    remote: "#5C5C5C",
    letter: "#757575",
    unspecified: "#858585",
    groups: ["#000000", "#363636", "#505050", "#696969", "#7F7F7F", "#949494"],
    neutral: "#8A8A8A",
  },
};
