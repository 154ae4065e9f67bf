// Keys for those who read on: n and p go to findings, j and k to marks, ? tells of them. Typing in a
// field is left alone, and a reader whose own tools use letters can turn them off.
"use strict";
(() => {
  const steps = { n: [".text .sign.finding", 1], p: [".text .sign.finding", -1], j: [".text a.m", 1], k: [".text a.m", -1] };
  const help = document.querySelector(".keys");
  const letters = help.querySelector("input");
  help.hidden = false;
  try { letters.checked = localStorage.getItem("reader-letters") !== "off"; } catch { /* nothing is kept here */ }
  letters.addEventListener("change", () => {
    try { localStorage.setItem("reader-letters", letters.checked ? "on" : "off"); } catch { /* nothing is kept here */ }
  });

  const go = (selector, by) => {
    const marks = [...document.querySelectorAll(selector)];
    if (marks.length === 0) return;
    const here = document.activeElement;
    const at = marks.indexOf(here);
    const from = here && here !== document.body ? here : document.querySelector(":target");
    const next = at >= 0 || !from ? at + by
      : by > 0 ? marks.findIndex(m => from.compareDocumentPosition(m) & Node.DOCUMENT_POSITION_FOLLOWING)
      : marks.findLastIndex(m => from.compareDocumentPosition(m) & Node.DOCUMENT_POSITION_PRECEDING);
    const mark = marks[(next + marks.length) % marks.length];
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center" });
  };

  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]");
    if (!letters.checked || typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "?") {
      help.open = !help.open;
      help.querySelector("summary").focus();
    }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    go(...step);
  });

  // A wide window has room for the sections.
  const sections = document.querySelector(".aside details");
  if (sections && matchMedia("(min-width: 56.01rem)").matches) sections.open = true;
})();
