/**
 * How the scripts of the site are cut: what page and frame share is one file, and sigma, which the
 * frame loads when it is asked to move, another. Left to itself the bundler cuts a dozen.
 */
export const SITE_SCRIPTS = {
  // Browsers that take the style sheets know how to preload modules.
  modulePreload: { polyfill: false },
  output: {
    codeSplitting: {
      groups: [
        // What sigma's stage shares with the page's later parts goes with the page, or these would
        // bring sigma with them.
        {
          name: "page",
          test: /src[\\/]view[\\/](?:mount-page|arranging[\\/]thing)\.ts$/,
          priority: 2,
        },
        { name: "sigma", test: /src[\\/]view[\\/]painting[\\/]sigma-stage\.ts$/, priority: 1 },
      ],
    },
  },
};
