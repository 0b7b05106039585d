/** The German texts as a module: vite's development server gives a JSON that is imported late as script. */
export { default as german } from "./de.json" with { type: "json" };
