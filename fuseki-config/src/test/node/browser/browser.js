// One Chromium that reaches this machine alone, and visits in it that notice what a page does.
import { chromium } from 'playwright-core';

export async function launch(executablePath) {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
}

/** A page that tells in its `noise` what it wrote to the console, asked of another host or opened as a dialog. */
export async function visit(browser, site, options, use) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
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
    return await use(page);
  } finally {
    await context.close();
  }
}
