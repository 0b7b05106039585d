// Sets the height of frames marked data-readout to what Readout's embed.html asks for.
(function () {
  if (window.readoutEmbed) return;
  window.readoutEmbed = true;
  addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.type !== "readout:height" || !Number.isFinite(data.height)) return;
    document.querySelectorAll("iframe[data-readout]").forEach(function (frame) {
      var origin = new URL(frame.src, location.href).origin;
      if (frame.contentWindow !== event.source) return;
      if (event.origin !== "null" && event.origin !== origin) return;
      frame.style.height = Math.min(4000, Math.max(200, data.height)) + "px";
    });
  });
})();
