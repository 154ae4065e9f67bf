// What must hold of every page; each check gives its faults, and a page without faults gives none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keyboard } from './keyboard.js';
import * as frame from './frame.js';
import { visit } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The checks by name; a problem page is told apart by its status. */
export const CHECKS = [
  'asks no other host and is quiet', 'accessible in light', 'accessible in dark', 'framed', 'outlined', 'structured data parses', 'offers that answer',
  'fits a phone', 'prints', 'keyboard reaches all', 'reads without scripts', 'right to left in Arabic',
];

// Chromium itself writes the status of a problem page to the console.
const STATUS = /^console: Failed to load resource: the server responded with a status of 4\d\d/;

export async function look(browser, site, path) {
  const faults = {};
  const scripted = await visit(browser, site, {}, async page => {
    const answer = await page.goto(site + path, { waitUntil: 'load' });
    const isProblem = answer.status() >= 400;
    await page.waitForLoadState('networkidle');
    await page.evaluate(AXE);
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
    await page.setViewportSize({ width: 360, height: 740 });
    faults['fits a phone'] = await page.evaluate(frame.sideways);
    await page.emulateMedia({ media: 'print' });
    faults.prints = await page.evaluate(frame.printed);
    faults['asks no other host and is quiet'] = page.noise.filter(line => !(isProblem && STATUS.test(line)));
    return { text, isProblem };
  });
  faults['reads without scripts'] = await visit(browser, site, { javaScriptEnabled: false }, async page => {
    await page.goto(site + path);
    return frame.unscripted(scripted.text, await page.locator('main, #content').first().innerText());
  });
  faults['right to left in Arabic'] = scripted.isProblem ? [] : await arabic(browser, site, path);
  return faults;
}

async function axe(page, rules) {
  const only = rules ? { runOnly: { type: 'rule', values: rules } } : {};
  const { violations } = await page.evaluate(options => globalThis.axe.run(document, { resultTypes: ['violations'], ...options }), only);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} × e.g. ${nodes[0].html.slice(0, 200)} | ${told(nodes[0])}`);
}

const told = node => [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ');

async function arabic(browser, site, path) {
  const [before, fragment = ''] = path.split('#');
  return visit(browser, site, { viewport: { width: 360, height: 740 } }, async page => {
    const answer = await page.goto(`${site}${before}${before.includes('?') ? '&' : '?'}lang=ar${fragment && `#${fragment}`}`);
    if (answer.status() !== 200) return [`answers ${answer.status()} with lang=ar`];
    return [...(await page.evaluate(frame.rightToLeft)), ...(await page.evaluate(frame.sideways))];
  });
}
