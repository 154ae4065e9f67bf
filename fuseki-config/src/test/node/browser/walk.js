// Finds one page of every kind by following links from the home page, e.g. one output, one citation, one question with a form.

// Links to these say what would be wrong; each is a page too.
const ODD = ['/nothing-is-here', '/query/outputs-of-goal?goal=18', '/query/findings.ttl'];

// Answers that the contracts between pages name and that a form asks for, not a link.
const ASKED = ['/search?q=5b', '/search?q=Res+30', '/search?q=zzzz', '/path?from=WTDC+34&to=13.1', '/matrix?goal=13', '/plan/baap-2017-draft'];

const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.5' };

/** What two addresses of the same kind have in common: '/doc/…/output/2.1' and '/doc/…/output/2.3' are '/doc/output/1.1'. */
export function kind(path) {
  const url = new URL(path, 'http://here');
  const names = [...url.searchParams.keys()].sort().join('&');
  return shape(url.pathname) + (names ? `?${names}` : '');
}

function shape(path) {
  const [, room, ...rest] = path.split('/');
  if (room === 'doc') return `/doc/${[...of(rest)].join('/')}`;
  if (room === 'query' && rest[0]) return '/query/*';
  if (room === 'release' && rest.length > 1) return '/release/*/*';
  return `/${[room, ...rest.map(digits)].filter(Boolean).join('/')}`;
}

// 'baap-2017-draft/output/2.1' → output, 1.1; 'instrument/wtdc-res/17' → instrument, 1
function* of(names) {
  const edition = /\d{4}/.test(names[0]) && !/^(connect-2020|2030-)/.test(names[0]);
  const [word, ...rest] = edition ? names.slice(1) : names;
  yield word ?? 'edition';
  if (word === 'span') yield rest.slice(1).join('/');
  else if (rest.length) yield digits(rest.at(-1));
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

// Two questions whose answers are drawn with the same elements look alike.
function elements(html) {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...new Set([...main.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name))].sort().join(' ');
}

// What no followed page happens to link to, e.g. a gap, stands in the sitemap.
async function listed(site) {
  const locations = async path => [...(await (await fetch(site + path)).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  return (await Promise.all((await locations('/sitemap.xml')).map(locations))).flat();
}

/** Pages to look at, one of each kind, and links that lead nowhere. */
export async function walk(site) {
  const seen = new Map();
  const pages = [];
  const broken = [];
  const waiting = [...ODD.map(path => ({ path, from: 'odd' })), { path: '/', from: '' }, ...ASKED.map(path => ({ path, from: 'asked' }))];
  let rest = () => listed(site);
  while (waiting.length > 0 || rest) {
    if (waiting.length === 0) {
      waiting.push(...(await rest()).filter(path => !seen.has(kind(path))).map(path => ({ path, from: '/sitemap.xml' })));
      rest = undefined;
      continue;
    }
    const { path, from } = waiting.shift();
    const like = kind(path);
    const known = seen.get(like);
    if (known && like !== '/query/*') continue;
    if (known?.has(path)) continue;
    const answer = await fetch(site + path, { headers: HTML });
    const body = await answer.text();
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
    if (from !== 'odd' && answer.status >= 400) {
      seen.set(like, known ?? new Map([[path, '']]));
      if (from !== 'asked' || answer.status !== 404) broken.push(`${from} → ${path}: ${answer.status}`);
      continue;
    }
    const parts = isPage ? elements(body) : '';
    const alike = known !== undefined && [...known.values()].includes(parts);
    seen.set(like, (known ?? new Map()).set(path, parts));
    if (!isPage || alike) continue;
    pages.push(new URL(answer.url).pathname + new URL(answer.url).search);
    waiting.push(...links(body).filter(href => !/[?&]lang=|^\/language/.test(href)).map(href => ({ path: href, from: path })));
  }
  return { pages: [...new Set(pages)], broken };
}
