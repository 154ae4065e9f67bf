// What must hold of every page; each check gives its faults, and a page without faults gives none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keyboard } from './keyboard.js';
import * as frame from './frame.js';
import { open, visit } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The checks by name. */
export const CHECKS = [
  'asks no other host and is quiet', 'accessible in light', 'accessible in dark', 'framed', 'outlined', 'structured data parses', 'offers that answer',
  'fits 360 px', 'fits 768 px', 'prints', 'keyboard reaches all', 'reads without scripts', 'right to left in Arabic',
];

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 768, height: 1024 };
const PAPER = { width: 794, height: 1123 }; // A4

// Chromium itself writes the status of a problem page to the console.
const STATUS = /^console: Failed to load resource: the server responded with a status of 4\d\d/;

export async function look(browser, site, path) {
  const faults = {};
  const scripted = await visit(browser, site, {}, async page => {
    const answer = await open(page, site + path);
    // a problem's page, told by its status, belongs to no release
    const isProblem = answer.status() >= 400;
    faults['accessible in light'] = await axe(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    faults['accessible in dark'] = await axe(page, ['color-contrast', 'link-in-text-block']);
    await page.emulateMedia({ colorScheme: 'light' });
    faults.framed = await page.evaluate(frame.framed, isProblem);
    faults.outlined = await page.evaluate(frame.outlined);
    faults['structured data parses'] = await page.evaluate(frame.structured);
    faults['offers that answer'] = await page.evaluate(frame.offers);
    const text = await page.evaluate(frame.main);
    faults['keyboard reaches all'] = await keyboard(page);
    await page.setViewportSize(TABLET);
    faults['fits 768 px'] = await page.evaluate(frame.sideways);
    await page.setViewportSize(PHONE);
    faults['fits 360 px'] = await page.evaluate(frame.sideways);
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    faults.prints = await page.evaluate(frame.printed);
    faults['asks no other host and is quiet'] = page.noise.filter(line => !(isProblem && STATUS.test(line)));
    return { text, isProblem };
  });
  faults['reads without scripts'] = await visit(browser, site, { javaScriptEnabled: false }, async page => {
    await page.goto(site + path);
    return frame.unscripted(scripted.text, await plain(page));
  });
  faults['right to left in Arabic'] = scripted.isProblem ? [] : await arabic(browser, site, path);
  return faults;
}

/** What axe-core finds, by all its rules or by some. */
export async function axe(page, rules) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const only = rules ? { runOnly: { type: 'rule', values: rules } } : {};
  const { violations } = await page.evaluate(options => globalThis.axe.run(document, { resultTypes: ['violations'], ...options }), only);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} × e.g. ${nodes[0].html.slice(0, 200)} | ${told(nodes[0])}`);
}

const told = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');

// The text, and what stands in the fields to write in.
async function plain(page) {
  const main = page.locator('main').first();
  const fields = await main.locator('textarea').evaluateAll(areas => areas.map(area => area.value));
  return [await main.innerText(), ...fields].join('\n');
}

async function arabic(browser, site, path) {
  const [before, fragment = ''] = path.split('#');
  return visit(browser, site, { viewport: PHONE }, async page => {
    const answer = await page.goto(`${site}${before}${before.includes('?') ? '&' : '?'}lang=ar${fragment && `#${fragment}`}`);
    if (answer.status() !== 200) return [`answers ${answer.status()} with lang=ar`];
    return [...(await page.evaluate(frame.rightToLeft)), ...(await page.evaluate(frame.sideways))];
  });
}
