// Gives frames of Readout on this page the height that they ask for: a number, from the frame's own
// window and origin, within bounds, ten times a second at most.
(function () {
  if (window.readoutEmbed) return;
  window.readoutEmbed = true;
  var asked = new Map();
  addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.type !== "readout:height") return;
    if (!Number.isFinite(data.height) || data.height <= 0 || data.height > 20000) return;
    document
      .querySelectorAll('iframe[data-readout],iframe[src*="/embed.html"]')
      .forEach(function (frame) {
        if (frame.contentWindow !== event.source) return;
        var box = frame.getAttribute("sandbox");
        var isOpaque = box !== null && !/allow-same-origin/i.test(box);
        var origin = isOpaque ? "null" : new URL(frame.src, location.href).origin;
        if (event.origin !== origin) return;
        if (!asked.size) setTimeout(apply, 100);
        asked.set(frame, Math.min(4000, Math.max(200, Math.ceil(data.height))));
      });
  });
  function apply() {
    asked.forEach(function (height, frame) {
      frame.style.height = height + "px";
    });
    asked.clear();
  }
})();
