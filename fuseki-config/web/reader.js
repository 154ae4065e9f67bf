// Keys for those who read on: n and p go to findings, j and k to marks. Typing in a field is left alone.
"use strict";
(() => {
  const steps = { n: [".text .sign.finding", 1], p: [".text .sign.finding", -1], j: [".text a.m", 1], k: [".text a.m", -1] };
  const hint = document.querySelector(".keys");
  if (hint) hint.hidden = false;

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
    const step = steps[event.key];
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    if (!step || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(...step);
  });

  // A wide window has room for the sections.
  const sections = document.querySelector(".aside details");
  if (sections && matchMedia("(min-width: 56.01rem)").matches) sections.open = true;
})();
