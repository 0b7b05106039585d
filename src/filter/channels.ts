import { MODES } from "../model/kinds.ts";
import type { Mode } from "../model/kinds.ts";

/** What modes come down to when they are drawn: one colour each. */
export const CHANNELS = ["inPerson", "remote", "letter", "unspecified"] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_OF_MODE: Readonly<Record<Mode, Channel>> = {
  call: "remote",
  video: "remote",
  meeting: "inPerson",
  visit: "inPerson",
  letter: "letter",
  unspecified: "unspecified",
};

/** Index into CHANNELS, by index into MODES. */
export const CHANNEL_INDICES: readonly number[] = MODES.map((mode) =>
  CHANNELS.indexOf(CHANNEL_OF_MODE[mode]),
);
