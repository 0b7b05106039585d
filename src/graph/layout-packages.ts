import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import noverlapModule from "graphology-layout-noverlap";

/**
 * The layout packages are CommonJS and export one function each, while their types tell of a
 * default export. Here, and only here, the two are brought together.
 */
/* oxlint-disable typescript/no-unsafe-type-assertion */
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
export const noverlap = noverlapModule as unknown as typeof noverlapModule.default;
export const louvain = louvainModule as unknown as typeof louvainModule.default;
