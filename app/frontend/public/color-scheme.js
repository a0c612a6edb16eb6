// Runs before the first paint, so that a dark page never flashes white. It is
// a file of its own because the content security policy allows no inline script.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // Storage can be switched off; the system's scheme then decides.
  }
  var dark = matchMedia("(prefers-color-scheme: dark)").matches;
  var scheme =
    chosen === "light" || chosen === "dark" ? chosen : dark ? "dark" : "light";
  document.documentElement.setAttribute("data-mantine-color-scheme", scheme);
})();
