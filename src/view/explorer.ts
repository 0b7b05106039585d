import { mountPage } from "./mount-page.ts";
import { openExplorer } from "./open-explorer.ts";

const host = document.getElementById("readout");
if (host) void mountPage(host, { framed: false, opened: openExplorer });
