import { mountFrameHeight } from "./frame-height.ts";
import { mountPage } from "./mount-page.ts";

const host = document.getElementById("readout");
if (host) void mountPage(host, true);
mountFrameHeight();
