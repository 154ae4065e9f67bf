// What a reader does here, step by step; each gives its faults.
import { visit } from './browser.js';

const inView = element => {
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.width > 0;
};

async function follow(page, locator) {
  const here = page.url();
  await Promise.all([page.waitForURL(url => url.href !== here), locator.click()]);
  await page.waitForLoadState('load');
}

async function open(page, site, path) {
  const answer = await page.goto(site + path);
  if (answer.status() === 404) throw new Absent(path);
}

class Absent extends Error {}

/** Each by its name. */
export const JOURNEYS = {
  'from the matrix cell of Output 2.3 and goal 13 to the marked "13.1" in two clicks': async (page, site) => {
    await open(page, site, '/plan/baap-2017-draft');
    await open(page, site, '/matrix');
    const goals = await page.locator('table thead th').allInnerTexts();
    const row = page.locator('table tbody tr').filter({ has: page.locator('th a', { hasText: /^(Output )?2\.3$/ }) });
    const column = goals.findIndex(goal => /^13\b/.test(goal.trim()));
    await follow(page, row.locator('th, td').nth(column).locator('a'));
    const first = page.locator('main a[href^="/plan/baap-2017-draft#"]', { hasText: /^13\.1$/ });
    await follow(page, (await first.count()) ? first.first() : page.locator('main a[href^="/plan/baap-2017-draft#span-"]').first());
    return marked(page, '13.1');
  },
  'from the search for "5b" to its finding in two clicks': async (page, site) => {
    await open(page, site, '/search?q=');
    await page.goto(`${site}/`);
    await page.getByRole('searchbox').first().fill('5b');
    await Promise.all([page.waitForURL(/\/search\?q=5b/), page.keyboard.press('Enter')]);
    const finding = page.locator('main a[href*="/finding/"]').first();
    if (await finding.count()) await follow(page, finding);
    else {
      await follow(page, page.locator('main a').first());
      await follow(page, page.locator('main a[href*="/finding/"]').first());
    }
    const text = await page.locator('main').innerText();
    return page.url().includes('code-without-dot') && text.includes('5b') ? [] : [`at ${page.url()}`];
  },
  'a question is asked by keyboard alone': async (page, site) => {
    await open(page, site, '/query/outputs-of-goal');
    await page.locator('select[name=goal]').focus();
    await page.keyboard.press('Home');
    for (let down = 0; down < 20 && (await page.locator('select[name=goal]').inputValue()) !== '5'; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement.localName)) !== 'button') await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(/goal=5/), page.keyboard.press('Enter')]);
    const text = await page.locator('main table tbody').innerText();
    // plan, "the following UN SDGs": 5 or a target of it in these and in no other
    const due = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.3', '3.1', '3.3', '3.4', '4.3', '4.4'];
    const shown = new Set([...text.matchAll(/(?:^|\s)([1-4]\.\d)(?=\s|$)/gm)].map(([, code]) => code));
    return [...shown].sort().join() === due.join() ? [] : [`outputs of goal 5: ${[...shown].sort()}`];
  },
  'the editor runs a query and its rows link to our pages': async (page, site) => {
    const query = 'PREFIX baap: <https://w3id.org/baap/def#> SELECT ?output { ?output a baap:Output } ORDER BY ?output';
    await open(page, site, `/sparql?edit=${encodeURIComponent(query)}`);
    if ((await page.locator('main').count()) === 0) throw new Absent('/sparql?edit=');
    await page.locator('.yasqe_queryButton, main button').first().click();
    const link = page.locator('main table a[href*="/doc/baap-2017-draft/output/"]').first();
    await link.waitFor();
    return (await page.locator('main table a[href*="/output/"]').count()) >= 17 ? [] : ['fewer rows than outputs'];
  },
  'the editor answers without scripts': async (page, site) => {
    await open(page, site, '/sparql');
    const form = page.locator('main form:has(textarea)');
    if ((await form.count()) === 0) throw new Absent('a form at /sparql');
    await form.locator('textarea').fill('SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/baap/def#Output> }');
    await Promise.all([page.waitForURL(/query=/), form.getByRole('button').first().click()]);
    return (await page.locator('body').innerText()).includes('17') ? [] : ['no "17" in the answer'];
  },
  'the reader goes from mark to mark by keys': async (page, site) => {
    await open(page, site, '/plan/baap-2017-draft');
    const where = () => page.evaluate(() => `${location.hash} ${document.activeElement.outerHTML.slice(0, 200)} ${scrollY}`);
    const faults = [];
    for (const key of ['n', 'p']) {
      const before = await where();
      await page.keyboard.press(key);
      await page.waitForFunction(was => `${location.hash} ${document.activeElement.outerHTML.slice(0, 200)} ${scrollY}` !== was, before, { timeout: 3000 }).catch(() => faults.push(`the key ${key} leads nowhere`));
    }
    return faults;
  },
  'a chosen language stays from page to page': async (page, site) => {
    await open(page, site, '/matrix');
    await page.getByRole('link', { name: 'français' }).click();
    await page.waitForLoadState('load');
    await follow(page, page.locator('main thead a[href$="/sdg/5"], main a[href$="/sdg/5"]').first());
    const french = await page.locator('main [lang=fr], main h1').allInnerTexts();
    return french.some(text => /Égalité|égalité/.test(text)) ? [] : [`no French label of goal 5 at ${page.url()}`];
  },
  'a page that tries is stopped by the policy': async (page, site) => {
    await open(page, site, '/');
    const stopped = await page.evaluate(attempts, site);
    page.noise.length = 0;
    return stopped;
  },
};

/** The faults of one. */
export async function journey(browser, site, name) {
  const options = name.includes('without scripts') ? { javaScriptEnabled: false } : {};
  return visit(browser, site, options, async page => {
    try {
      const faults = await JOURNEYS[name](page, site);
      return { faults: [...faults, ...page.noise] };
    } catch (error) {
      if (error instanceof Absent) return { absent: error.message };
      throw error;
    }
  });
}

// The mark that the address names: seen, and with this text.
async function marked(page, text) {
  const target = page.locator(':target');
  if ((await target.count()) !== 1) return [`nothing is marked at ${page.url()}`];
  const shown = (await target.innerText()).trim();
  return [...(shown === text ? [] : [`"${shown}" is marked`]), ...((await target.evaluate(inView)) ? [] : ['the mark is out of view'])];
}

// Runs in the page: a script of its own words, a style, and files of another host; all must be stopped.
async function attempts() {
  const stopped = new Set();
  document.addEventListener('securitypolicyviolation', event => stopped.add(event.effectiveDirective));
  const put = (name, properties) => document.body.append(Object.assign(document.createElement(name), properties));
  put('script', { textContent: 'globalThis.ran = true' });
  put('script', { src: 'https://example.org/x.js' });
  put('img', { src: 'https://example.org/x.png' });
  put('iframe', { src: 'https://example.org/' });
  put('style', { textContent: 'main { color: red }' });
  await fetch('https://example.org/').catch(() => {});
  for (let round = 0; round < 40 && stopped.size < 6; round++) await new Promise(done => requestAnimationFrame(done));
  const due = ['script-src-elem', 'img-src', 'frame-src', 'style-src-elem', 'connect-src'];
  const missed = due.filter(directive => !stopped.has(directive));
  return [...missed.map(directive => `${directive} stops nothing`), ...(globalThis.ran ? ['an inline script ran'] : [])];
}
