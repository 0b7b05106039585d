// <readout-graph src="https://your.site/readout/" view="from=2021-08-01&amp;controls=none" title="…">
// A frame of Readout as an element: as high as it needs to be, in shadow trees too, and as often as
// you like. `src` is the folder of the published page; `view` is what stands in its address after the
// "?". A change of `view` is shown without loading anew.
(function () {
  if (customElements.get("readout-graph")) return;
  const SANDBOX =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
  const HEIGHTS = { first: 640, least: 200, most: 4000, absurd: 20000 };

  class ReadoutGraph extends HTMLElement {
    static observedAttributes = ["src", "view", "title"];

    #frame = null;
    #origin = "";
    #heard = false;
    #asked = 0;

    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: "open" });
      addEventListener("message", this.#hear);
      this.#load();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
    }

    attributeChangedCallback(name, before, now) {
      if (!this.#frame || before === now) return;
      if (name === "title") this.#frame.title = now ?? "";
      else if (name === "view" && this.#heard) this.#show(now ?? "");
      else this.#load();
    }

    #load() {
      const address = addressOf(this.getAttribute("src"), this.getAttribute("view"));
      this.#heard = false;
      this.#frame = null;
      if (!address) return this.shadowRoot.replaceChildren(document.createElement("slot"));
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("title") ?? "";
      frame.loading = "lazy";
      frame.setAttribute("sandbox", SANDBOX);
      frame.allow = "fullscreen; clipboard-write";
      Object.assign(frame.style, { border: "0", display: "block", width: "100%" });
      frame.style.height = `${HEIGHTS.first}px`;
      frame.src = address.href;
      if (this.style.display === "") this.style.display = "block";
      this.#origin = address.origin;
      this.#frame = frame;
      this.shadowRoot.replaceChildren(frame);
    }

    #show(view) {
      this.#frame.contentWindow.postMessage({ type: "readout:view", view }, this.#origin);
    }

    #hear = ({ source, origin, data }) => {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
      if (!data || data.type !== "readout:height" || !Number.isFinite(data.height)) return;
      if (data.height <= 0 || data.height > HEIGHTS.absurd) return;
      this.#heard = true;
      // Of many the last counts, ten times a second.
      if (this.#asked === 0) setTimeout(this.#resize, 100);
      this.#asked = Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(data.height)));
    };

    #resize = () => {
      if (this.#frame) this.#frame.style.height = `${this.#asked}px`;
      this.#asked = 0;
    };
  }

  // The address of the frame; null where `src` is none of the web.
  function addressOf(src, view) {
    if (!src || !URL.canParse(src, location.href)) return null;
    const folder = new URL(src, location.href);
    if (folder.protocol !== "https:" && folder.protocol !== "http:") return null;
    folder.search = folder.hash = "";
    if (!/(?:\/|\.html)$/.test(folder.pathname)) folder.pathname += "/";
    const address = new URL("embed.html", folder);
    address.search = view ?? "";
    return address;
  }

  customElements.define("readout-graph", ReadoutGraph);
})();
