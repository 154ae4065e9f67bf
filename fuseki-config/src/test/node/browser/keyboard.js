// Goes through a page by the Tab key alone.

// A page may hold a thousand links, all alike: so many are walked, of the rest it is asked whether the key would stop there.
const STEPS = 60;

/** What the key does not reach, where it is caught, where the reader does not see it, and whether the first stop leads to the content. */
export async function keyboard(page) {
  const count = await page.evaluate(watch);
  const due = Math.min(count, STEPS);
  await tab(page, due);
  const caught = [];
  let stops = await page.evaluate(() => globalThis.stops.length);
  const moved = async key => {
    await page.keyboard.press(key);
    const now = await page.evaluate(() => globalThis.stops.length);
    return now > stops && (stops = now);
  };
  while (stops < due && caught.length < 3) {
    // an editor that takes the key for itself lets go of it after Escape
    if ((await moved('Tab')) || (await moved('Escape')) || (await moved('Tab'))) continue;
    caught.push(`the Tab key is caught at ${await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120))}`);
  }
  const faults = await page.evaluate(judge, count <= STEPS);
  return [...caught, ...faults, ...(await skip(page))];
}

// So many in a row, without waiting for each.
async function tab(page, times) {
  const keys = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const sent = [];
  for (let time = 0; time < times; time++) sent.push(keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }), keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }));
  await Promise.all(sent);
  await keys.detach();
}

async function skip(page) {
  await page.evaluate(() => {
    document.activeElement.blur();
    scrollTo(0, 0);
    getSelection().removeAllRanges();
  });
  const link = page.locator('a[href="#content"]').first();
  if ((await link.count()) === 0) return ['there is no link to the content'];
  await link.focus();
  const shown = await link.evaluate(element => element.getBoundingClientRect().left >= 0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => {
    const content = document.querySelector('#content');
    const holds = [...content.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].some(element => element.checkVisibility());
    const after = content.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
    return content.contains(document.activeElement) || (!holds && after > 0);
  });
  return [...(shown ? [] : ['the link to the content stays hidden']), ...(inside ? [] : ['the link to the content leads elsewhere'])];
}

function watch() {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])')];
  globalThis.stops = [];
  globalThis.hidden = [];
  globalThis.meant = all.filter(
    element =>
      element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.type !== 'hidden' && !element.closest('[aria-hidden="true"]') &&
      !(element.localName === 'summary' && element.parentElement.localName !== 'details'),
  );
  document.activeElement?.blur();
  // a link in a picture may show its focus by the shape it holds
  const drawing = link => [...link.children].map(shape => `${getComputedStyle(shape).stroke} ${getComputedStyle(shape).strokeWidth}`).join();
  const drawn = new Map(all.filter(element => element instanceof SVGElement).map(link => [link, drawing(link)]));
  document.addEventListener('focusin', ({ target }) => {
    globalThis.stops.push(target);
    const style = getComputedStyle(target);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    const drawnAnew = drawn.has(target) && drawing(target) !== drawn.get(target);
    if (!outlined && !drawnAnew && style.boxShadow === 'none' && !target.closest('.CodeMirror, .cm-editor')) globalThis.hidden.push(target);
  });
  return globalThis.meant.length;
}

function judge(wasWalkedWhole) {
  const reached = new Set(globalThis.stops);
  const last = globalThis.meant.filter(element => reached.has(element)).length;
  const group = element => element.type === 'radio' && [...reached].some(other => other.name === element.name);
  const due = wasWalkedWhole ? globalThis.meant : globalThis.meant.slice(0, last);
  const missed = due.filter(element => element.checkVisibility() && !reached.has(element) && !group(element));
  const unreachable = globalThis.meant.filter(element => element.tabIndex < 0);
  const shown = (list, what) => (list.length === 0 ? [] : [`${list.length} ${what}, e.g. ${list[0].outerHTML.slice(0, 160)}`]);
  return [...shown(missed, 'not reached'), ...shown(unreachable, 'out of reach'), ...shown(globalThis.hidden, 'with focus that is not seen')];
}
