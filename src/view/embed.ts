import { mountFrameHeight } from "./frame-height.ts";
import { mountPage } from "./mount-page.ts";
import { mountViewMessages } from "./view-messages.ts";
import { mountWaking } from "./waking.ts";

const host = document.getElementById("readout");
mountFrameHeight();
if (host) {
  void mountPage(host, {
    framed: true,
    opened(session) {
      mountWaking(session, host);
      mountViewMessages(session);
      const end = session.scene.subscribe(() => {
        end();
        // It stood in for what is drawn now.
        document.getElementById("poster")?.remove();
      });
    },
  });
}
