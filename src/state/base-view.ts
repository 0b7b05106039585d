import { SIDES } from "../filter/selection.ts";
import { ACTOR_KINDS, CERTAINTIES, LEVELS, MODES, STATUSES } from "../model/kinds.ts";
import { COLOURINGS, DISPLAYS, LABELLINGS, SORT_KEYS, STEPS } from "./view.ts";
import type { View } from "./view.ts";

/** What is looked at where neither story nor address says anything. */
export const BASE_VIEW: View = {
  from: null,
  to: null,
  level: LEVELS[0],
  display: DISPLAYS[0],
  modes: MODES,
  statuses: [STATUSES[0]],
  certainties: CERTAINTIES,
  kinds: ACTOR_KINDS,
  sides: SIDES[0],
  involving: [],
  regions: [],
  publishers: [],
  minSources: 1,
  minContacts: 1,
  domestic: false,
  hairlines: true,
  colouring: COLOURINGS[0],
  choice: null,
  steps: STEPS[0],
  sort: { key: SORT_KEYS[0], descending: false },
  camera: null,
  title: null,
  alt: null,
  labels: LABELLINGS[0],
  hidden: [],
  moved: [],
  pins: [],
  callouts: [],
};
