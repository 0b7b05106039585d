// Shows the picture that the build drew until the frame has one of its own, where the address asks for
// the story's own View in the first language. No module, so that it runs before anything else is
// loaded, and where modules may not.
(function () {
  var around = ["controls", "click", "static", "theme", "lang"];
  var parameters = new URLSearchParams(location.search);
  var isOwnView = true;
  parameters.forEach(function (_, name) {
    if (around.indexOf(name) < 0) isOwnView = false;
  });
  if (!isOwnView || (parameters.get("lang") || "en") !== "en") return;
  var theme = parameters.get("theme");
  var prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  var isDark = theme === "dark" || (theme !== "light" && prefersDark);
  var poster = new Image();
  poster.id = "poster";
  // The frame tells it all in words as soon as it is there.
  poster.alt = "";
  poster.addEventListener("error", function () {
    poster.remove();
  });
  poster.src = isDark ? "poster-dark.svg" : "poster.svg";
  document.body.insertBefore(poster, document.body.firstChild);
})();
