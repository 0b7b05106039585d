/** All by which things are moved in the graph itself, loaded once somebody does. */
export { mountDragging } from "./drag.ts";
export { arrangeByKey } from "./keys.ts";
