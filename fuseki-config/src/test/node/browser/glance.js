// A page of a text that means harm: what it shows, and what the text did to it.
import { open, visit } from './browser.js';
import * as frame from './frame.js';

export async function glance(browser, site, path) {
  return visit(browser, site, { viewport: { width: 360, height: 740 } }, async page => {
    const answer = await open(page, site + path);
    const faults = answer.status() === 200 ? [] : [`answers ${answer.status()}`];
    faults.push(...(await page.evaluate(frame.sideways)), ...(await page.evaluate(planted)), ...(await page.evaluate(backwards)), ...page.noise);
    return { text: await page.locator('main').textContent(), faults };
  });
}

// Runs in the page: no element comes from the text.
function planted() {
  const ours = '[type="application/ld+json"], [src^="/"]';
  const there = [...document.querySelectorAll(`script:not(${ours}), img[src="x"], [onload], [onerror], [onmouseover], a[href^="javascript:"]`)];
  return there.map(element => `an element of the text: ${element.outerHTML.slice(0, 100)}`);
}

// Runs in the page: a sign that turns the direction turns its own words, and no others. The sign is U+202E.
function backwards() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults = [];
  const range = document.createRange();
  const at = (node, offset) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  for (let node = walker.nextNode(); node && faults.length < 5; node = walker.nextNode()) {
    const word = /[A-Za-z]{2,20}/.exec(node.data);
    if (!word || node.data.includes('\u202e') || !node.parentElement.checkVisibility() || node.parentElement.closest('option, textarea, pre')) continue;
    const [first, last] = [at(node, word.index), at(node, word.index + word[0].length - 1)];
    if (first.width > 0 && first.top === last.top && first.left > last.left) faults.push(`runs backwards: "${node.data.trim().slice(0, 60)}" in ${node.parentElement.outerHTML.slice(0, 80)}`);
  }
  return faults;
}
