// One Chromium that reaches this machine alone, and visits in it that notice what a page does.
import { chromium } from 'playwright-core';

const PATIENCE_MILLIS = 60_000;

export async function launch(executablePath) {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

const readers = new Map();

// Pages that are only looked at share a reader of each kind, e.g. the one without scripts.
async function reader(browser, options) {
  const kind = JSON.stringify(options);
  if (!readers.has(kind)) readers.set(kind, browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce', ...options }));
  return readers.get(kind);
}

/** A page that tells in its `noise` what it wrote to the console, asked of another host or opened as a dialog. */
export async function visit(browser, site, options, use) {
  const page = await (await reader(browser, options)).newPage();
  try {
    return await use(attentive(page, site));
  } finally {
    await page.close();
  }
}

/** The same for a reader who never was here and leaves nothing behind. */
export async function visitAnew(browser, site, options, use) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce', ...options });
  try {
    return await use(attentive(await context.newPage(), site));
  } finally {
    await context.close();
  }
}

function attentive(page, site) {
  page.setDefaultTimeout(PATIENCE_MILLIS);
  page.noise = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) page.noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => page.noise.push(`error: ${error.message}`));
  page.on('dialog', dialog => {
    page.noise.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', request => {
    if (!request.url().startsWith(`${site}/`) && !/^(data|blob):/.test(request.url())) page.noise.push(`asks another host: ${request.url()}`);
  });
  return page;
}

/** Goes there; a page with scripts is ready when they ask nothing more. */
export async function open(page, address) {
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (await page.locator('script[src]').count()) await page.waitForLoadState('networkidle');
  return answer;
}
