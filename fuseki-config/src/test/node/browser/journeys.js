// What a reader does here, step by step; each gives its faults.
import { axe } from './checks.js';
import { open, visitAnew } from './browser.js';

const inView = element => {
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight && box.width > 0;
};

// A click that leads to another page, or to this one again in another language.
async function follow(page, locator) {
  await Promise.all([page.waitForEvent('framenavigated', frame => frame === page.mainFrame()), locator.click()]);
  await page.waitForLoadState('load');
}

/** Each by its name. */
export const JOURNEYS = {
  'from the matrix cell of Output 2.3 and goal 13 to the marked "13.1" in two clicks': async (page, site) => {
    await open(page, `${site}/matrix`);
    const goals = await page.locator('main thead').last().locator('th').allInnerTexts();
    const column = goals.findIndex(goal => /^13\b/.test(goal.trim()));
    const row = page.locator('main tbody tr').filter({ has: page.locator('th a', { hasText: /^(Output )?2\.3$/ }) });
    await follow(page, row.locator('th, td').nth(column).locator('a'));
    await follow(page, page.locator('main a[href^="/plan/baap-2017-draft#span-"]', { hasText: '13.1' }).first());
    return marked(page, '13.1');
  },
  'from the results for "5b" to its finding in two clicks': async (page, site) => {
    await open(page, site);
    await page.getByRole('searchbox').first().fill('5b');
    await follow(page, page.getByRole('search').getByRole('button', { name: 'Search' }));
    await follow(page, page.locator('main a[href*="/finding/code-without-dot/"]').first());
    const text = await page.locator('main').innerText();
    // plan, Output 2.3: "5 (target 5b)"
    return page.url().endsWith('/finding/code-without-dot/54129') && text.includes('5b') ? [] : [`at ${page.url()}`];
  },
  'a question is asked by keyboard alone': async (page, site) => {
    await open(page, `${site}/query/outputs-of-goal`);
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
    await open(page, `${site}/sparql?edit=${encodeURIComponent('PREFIX baap: <https://w3id.org/baap/def#>\nSELECT ?output { ?output a baap:Output } ORDER BY ?output')}`);
    await page.locator('#editor').getByRole('button', { name: 'Ask' }).click();
    const rows = page.locator('#result-table a[href^="/doc/baap-2017-draft/output/"]');
    await rows.first().waitFor();
    const faults = (await rows.count()) === 17 ? [] : [`${await rows.count()} rows`];
    faults.push(...(await accessible(page)));
    await follow(page, rows.first());
    return [...faults, ...((await page.locator('h1').innerText()).includes('1.1') ? [] : [`leads to ${page.url()}`])];
  },
  'the editor completes a term by its name and by a word of its label': async (page, site) => {
    await open(page, `${site}/sparql?edit=${encodeURIComponent('PREFIX baap: <https://w3id.org/baap/def#>\nSELECT * { ?x a ')}`);
    const faults = [];
    for (const [typed, offered] of [['baap:outp', 'baap:Output'], ['baap:revis', 'baap:InstrumentRevision'], ['outp', 'https://w3id.org/baap/def#Output']]) {
      await page.locator('#editor .CodeMirror-lines').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(typed);
      await page.keyboard.press('Control+Space');
      const hint = page.locator('.CodeMirror-hint', { hasText: offered });
      await hint.first().waitFor().catch(() => faults.push(`"${typed}" is not completed to ${offered}`));
      await page.keyboard.press('Escape');
      for (const _ of typed) await page.keyboard.press('Backspace');
    }
    await page.keyboard.type('baap:outpu');
    await page.keyboard.press('Control+Space');
    await page.locator('.CodeMirror-hint-active').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' }');
    await page.keyboard.press('Control+Enter');
    await page.locator('#result-table tbody a').first().waitFor();
    return [...faults, ...((await page.locator('#result-table tbody tr').count()) === 17 ? [] : ['not the 17 outputs'])];
  },
  'the editor says once where a mistake is': async (page, site) => {
    await open(page, `${site}/sparql?edit=${encodeURIComponent('SELECT * {\n ?s :p ?o }')}`);
    await page.locator('#editor').getByRole('button', { name: 'Ask' }).click();
    await page.locator('#result-table', { hasText: 'Line 2' }).waitFor();
    const text = await page.locator('#result-table').innerText();
    page.noise = page.noise.filter(line => !line.includes('status of 400'));
    return [...(text.match(/line 2/gi).length === 1 ? [] : [text]), ...(await accessible(page))];
  },
  'the editor answers without scripts': async (page, site) => {
    await open(page, `${site}/sparql`);
    await page.locator('#editor textarea').fill('SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/baap/def#Output> }');
    await follow(page, page.locator('#editor').getByRole('button', { name: 'Ask' }));
    return (await page.locator('#answer table').innerText()).includes('17') ? [] : ['no "17" in the answer'];
  },
  'a link with a query in it shows the answer as a page': async (page, site) => {
    const answer = await page.goto(`${site}/sparql?query=${encodeURIComponent('SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/baap/def#Output> }')}`);
    return answer.headers()['content-type'].startsWith('text/html') && (await page.locator('#answer table').innerText()).includes('17') ? [] : ['no page with "17"'];
  },
  'an operation of the API is tried out': async (page, site) => {
    await open(page, `${site}/api`);
    const listed = await page.locator('table.calls tbody tr').count();
    const { paths } = await page.evaluate(() => fetch('/openapi.json').then(answer => answer.json()));
    const due = Object.values(paths).flatMap(Object.keys).length;
    await page.locator('#operations-tag-about').click();
    await page.locator('#operations-about-version .opblock-summary-control').click();
    await page.locator('#operations-about-version .execute').click();
    await page.locator('#operations-about-version .live-responses-table').waitFor();
    const answer = await page.locator('#operations-about-version .live-responses-table').innerText();
    return [...(listed === due ? [] : [`${listed} of ${due} operations are listed`]), ...(answer.includes('"release"') ? [] : [answer]), ...(await accessible(page))];
  },
  'the home page weighs less than 150 kB': async (page, site) => {
    const weights = [];
    page.on('requestfinished', request => weights.push(request.sizes().then(sizes => sizes.responseBodySize)));
    await open(page, site);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(weights)).reduce((sum, size) => sum + size, 0);
    return bytes > 5000 && bytes < 150_000 ? [] : [`${bytes} bytes`];
  },
  'the reader goes from mark to mark by keys': async (page, site) => {
    await open(page, `${site}/plan/baap-2017-draft`);
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
    await open(page, `${site}/matrix`);
    await page.locator('.languages summary').click();
    await follow(page, page.getByRole('link', { name: 'français' }));
    await follow(page, page.locator('main thead a[href$="/sdg/5"], main a[href$="/sdg/5"]').first());
    const french = await page.locator('main [lang=fr], main h1').allInnerTexts();
    return french.some(text => /Égalité|égalité/.test(text)) ? [] : [`no French label of goal 5 at ${page.url()}`];
  },
  'a page that tries is stopped by the policy': async (page, site) => {
    await open(page, site);
    const stopped = await page.evaluate(attempts, site);
    page.noise.length = 0;
    return stopped;
  },
};

/** The faults of one. */
export async function journey(browser, site, name) {
  const options = name.includes('without scripts') ? { javaScriptEnabled: false } : {};
  return visitAnew(browser, site, options, async page => [...(await JOURNEYS[name](page, site)), ...page.noise]);
}

const accessible = async page => {
  const light = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
};

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
