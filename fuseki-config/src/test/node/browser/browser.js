// One Chromium that reaches this machine alone, and visits in it that notice what a page does.
import { chromium } from 'playwright-core';

const PATIENCE_MILLIS = 60_000;

export async function launch(executablePath) {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

const DESK = { width: 1200, height: 900 };
const idle = new Map();

// Pages that are only looked at use a window again that was left, of the same kind, e.g. one without scripts: a new one is costly.
async function take(browser, kind, options) {
  const left = idle.get(kind)?.pop();
  if (left) return left;
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
  return context.newPage();
}

async function leave(page, kind) {
  page.removeAllListeners();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  if (!idle.has(kind)) idle.set(kind, []);
  idle.get(kind).push(page);
}

/** A page that tells in its `noise` what it wrote to the console, asked of another host or opened as a dialog. */
export async function visit(browser, site, options, use) {
  const kind = JSON.stringify(options);
  const page = await take(browser, kind, options);
  await page.setViewportSize(options.viewport ?? DESK);
  const seen = await use(attentive(page, site));
  await leave(page, kind);
  return seen;
}

/** The same for a reader who never was here and leaves nothing behind. */
export async function visitAnew(browser, site, options, use) {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
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
