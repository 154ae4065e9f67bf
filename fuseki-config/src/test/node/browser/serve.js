// Answers one JSON line for each it reads, so that one browser serves all tests: node serve.js CHROMIUM
import { createInterface } from 'node:readline';
import { launch } from './browser.js';
import { glance } from './glance.js';
import { CHECKS, look } from './checks.js';
import { JOURNEYS, journey } from './journeys.js';
import { walk } from './walk.js';

// Two at a time: what one page waits for, another can use.
const AT_ONCE = 2;

const browser = await launch(process.argv[2]);
const waiting = [];
let running = 0;

const DOINGS = {
  walk: ({ site }) => walk(site),
  checks: () => CHECKS,
  journeys: () => Object.keys(JOURNEYS),
  glance: ({ site, path }) => glance(browser, site, path),
  look: ({ site, path }) => look(browser, site, path),
  journey: ({ site, path }) => journey(browser, site, path),
};

async function next() {
  if (running === AT_ONCE || waiting.length === 0) return;
  const asked = waiting.shift();
  running++;
  try {
    tell({ id: asked.id, result: await DOINGS[asked.doing](asked) });
  } catch (error) {
    tell({ id: asked.id, failure: String(error.stack) });
  }
  running--;
  next();
}

const tell = answer => process.stdout.write(`${JSON.stringify(answer)}\n`);

const lines = createInterface({ input: process.stdin });
lines.on('line', line => {
  waiting.push(JSON.parse(line));
  next();
});
lines.on('close', async () => {
  await browser.close();
  process.exit(0);
});
