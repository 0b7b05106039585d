import { LEVELS, MODES, STATUSES } from "../model/kinds.ts";
import type { View } from "./view.ts";

/** What is looked at where neither story nor address says anything. */
export const BASE_VIEW: View = {
  from: null,
  to: null,
  level: LEVELS[0],
  modes: MODES,
  statuses: [STATUSES[0]],
  domestic: false,
  hairlines: true,
  choice: null,
  camera: null,
};
