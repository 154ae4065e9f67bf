// Finds one page of every kind by following links from the home page, e.g. one output, one citation, one question with a form.

// Links to these say what would be wrong; each is a page too.
const ODD = ['/nothing-is-here', '/query/outputs-of-goal?goal=18', '/query/findings.ttl'];

// Answers that the contracts between pages name and that a form asks for, not a link.
const ASKED = ['/search?q=5b', '/search?q=zzzz', '/path?from=WTDC+34&to=13.1', '/matrix?goal=13', '/plan/baap-2017-draft'];

const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.5' };

/** What addresses of the same kind have in common, of a question one for each parameter: '/doc/…/output/2.1' and '…/2.3' are '/doc/output/1.1'. */
export function kinds(path) {
  const url = new URL(path, 'http://here');
  const at = shape(url.pathname);
  const names = at.startsWith('/query/') ? [...url.searchParams.keys()] : []; // filters and facets look alike
  return names.length ? names.map(name => `${at.replace(/^\/query\/.+/, '/query/*')}?${name}`) : [at];
}

function shape(path) {
  const [, room, ...rest] = path.split('/');
  if (room === 'doc') return `/doc/${[...of(rest)].join('/')}`;
  if (room === 'query' && rest.length === 1) return `/query/${rest[0].replace(/^[^.]+\./, '*.')}`;
  if (room === 'release' && rest.length > 1) return '/release/*/*';
  if (room === 'matrix' && rest.length > 1) return '/matrix/*';
  return `/${[room, ...rest.map(digits)].filter(Boolean).join('/')}`;
}

// 'baap-2017-draft/output/2.1' → output, 1.1; 'instrument/wtdc-res/17' → instrument, 1
function* of(names) {
  const edition = /\d{4}/.test(names[0]) && !/^(connect-2020|2030-)/.test(names[0]);
  const [word, ...rest] = edition ? names.slice(1) : names;
  yield word ?? 'edition';
  // parts of a span, a text or a build are said by their properties alone
  if (rest.length && !['span', 'text', 'dataset'].includes(word)) yield digits(rest.at(-1));
}

function digits(name) {
  if (/^\d+$/.test(name)) return '1';
  if (/^\d+\.\w+$/.test(name)) return '1.1';
  return '*';
}

/** The links of a page to this server, without their fragment. */
export function links(html) {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)]
    .map(([, href]) => href.replaceAll('&amp;', '&').replaceAll('&#39;', "'").split('#')[0])
    .filter(href => /^\/(?!\/)/.test(href));
}

// These are always looked at; of other things and of questions, those drawn with the same elements look alike.
const NAMED = /^\/doc\/(?:[^/]+\/)?(?:objective|outcome|output|programme|instrument|action-line|sdg|region|finding)\//;

function elements(html) {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const parts = [...main.matchAll(/<(form|table|svg|details|blockquote|mark|dl|ul|ol|pre|nav)\b/g)];
  return [...new Set(parts.map(([, name]) => name))].sort().join(' ');
}

// What no followed page happens to link to, e.g. a gap, stands in the sitemap.
async function listed(site, path = '/sitemap.xml') {
  const text = await (await fetch(site + path)).text();
  const paths = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  return text.includes('<sitemapindex') ? (await Promise.all(paths.map(part => listed(site, part)))).flat() : paths;
}

/** Pages to look at, one of each kind, those of other kinds that look like one of them, and links that lead nowhere. */
export async function walk(site) {
  const seen = new Set();
  const fetched = new Set();
  const looks = new Set();
  const pages = [];
  const alike = [];
  const broken = [];
  const isNew = ({ path }) => !fetched.has(path) && kinds(path).some(kind => !seen.has(kind));
  const waiting = [...ODD.map(path => ({ path, from: 'odd' })), { path: '/', from: '' }, ...ASKED.map(path => ({ path, from: 'asked' }))];
  let rest = () => listed(site);
  while (waiting.length > 0 || rest) {
    if (waiting.length === 0) {
      waiting.push(...(await rest()).map(path => ({ path, from: '/sitemap.xml' })));
      rest = undefined;
      continue;
    }
    const next = waiting.shift();
    if (next.from !== 'odd' && next.from !== 'asked' && !isNew(next)) continue;
    const { path, from } = next;
    fetched.add(path);
    const answer = await fetch(site + path, { headers: HTML });
    const body = await answer.text();
    if (from !== 'odd') {
      if (from !== 'asked') kinds(path).forEach(kind => seen.add(kind));
      if (answer.status >= 400) broken.push(`${from} → ${path}: ${answer.status}`);
    }
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html') || (from !== 'odd' && answer.status >= 400)) continue;
    const mayLookLike = from !== 'odd' && /^\/(?:query|doc)\//.test(path) && !NAMED.test(path);
    const looked = mayLookLike && looks.has(elements(body)) ? alike : pages;
    if (mayLookLike) looks.add(elements(body));
    looked.push(new URL(answer.url).pathname + new URL(answer.url).search);
    if (looked === alike && path.startsWith('/query/')) continue;
    waiting.push(...links(body).filter(href => !/[?&]lang=|^\/language/.test(href)).map(href => ({ path: href, from: path })));
  }
  return { pages: [...new Set(pages)], alike, broken };
}
