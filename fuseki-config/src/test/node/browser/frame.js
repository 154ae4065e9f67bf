// Read inside a page: these functions run in the browser and know nothing outside themselves.

/** Language, title, notice, release, the way back and a way around the menu. */
export function framed(isProblem) {
  const text = document.body.innerText;
  const faults = [];
  const want = (holds, fault) => holds || faults.push(fault);
  want(document.documentElement.lang === 'en', `language is "${document.documentElement.lang}"`);
  want(document.title.trim().length > 3, `title is "${document.title}"`);
  want(text.includes('This is a draft contribution to WTDC-17, not the adopted plan. Not an ITU publication.'), 'no notice');
  want(document.querySelector('main#content'), 'no main');
  want(document.querySelector('a[href="#content"]'), 'no way to the content');
  if (!isProblem) want(document.querySelector('a[href^="/release/"] code'), 'no hash of the release');
  if (!isProblem && location.pathname !== '/') want(document.querySelector('.crumbs a[href="/"]')?.checkVisibility(), 'no way back to the home page');
  return faults;
}

/** Headings in order, one of the first rank, and no id twice. */
export function outlined() {
  const faults = [];
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.checkVisibility());
  const ranks = headings.map(heading => Number(heading.localName[1]));
  if (ranks.filter(rank => rank === 1).length !== 1) faults.push(`${ranks.filter(rank => rank === 1).length} headings of rank 1`);
  headings.forEach((heading, at) => {
    if (heading.textContent.trim() === '') faults.push(`empty ${heading.localName}`);
    if (at > 0 && ranks[at] > ranks[at - 1] + 1) faults.push(`after h${ranks[at - 1]} comes ${heading.localName} "${heading.textContent.trim().slice(0, 60)}"`);
  });
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return faults.concat(twice.slice(0, 5).map(id => `id "${id}" is there twice`));
}

/** JSON-LD that is JSON, with context and type. */
export function structured() {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      const said = JSON.parse(textContent);
      return said['@context'] && (said['@type'] || said['@graph']) ? [] : ['no context or type in the JSON-LD'];
    } catch (error) {
      return [`JSON-LD: ${error.message}`];
    }
  });
}

/** The page's data and the saved queries behind it can be had. */
export async function offers() {
  const links = [...document.querySelectorAll('footer section[aria-labelledby="data"] a, footer section[aria-labelledby="behind"] a')].map(link => link.href);
  const answers = await Promise.all([...new Set(links)].map(async link => [link, (await fetch(link)).status]));
  return answers.filter(([, status]) => status !== 200).map(([link, status]) => `${link} answers ${status}`);
}

/** What can be read; the numbers that an editor puts beside its lines are no text. */
export function main() {
  const numbers = [...document.querySelectorAll('.CodeMirror-linenumber')];
  const show = shown => numbers.forEach(number => (number.hidden = !shown));
  show(false);
  const { innerText } = document.querySelector('main');
  show(true);
  return innerText;
}

/** No scrolling of the page from side to side. */
export function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > clientWidth + 1 || box.left < -1 && box.left > -500);
  });
  const names = wide.slice(0, 3).map(element => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
  return [`${scrollWidth} px wide on ${clientWidth} px: ${names.join(', ')}`];
}

/** On paper: the text, whole, and nothing to click through or fill in. */
export function printed() {
  const faults = [];
  if (!document.querySelector('main').innerText.trim()) faults.push('no text');
  const shown = [...document.querySelectorAll('header .menu, .find, .skip, .crumbs, button')].filter(element => element.checkVisibility());
  faults.push(...shown.slice(0, 3).map(element => `prints ${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`));
  const clips = element => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none' || !element.innerText?.trim()) return false; // words for screen readers alone
    const wider = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return wider || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
  };
  const clipped = [...document.querySelectorAll('body *')].filter(element => element.clientWidth > 0 && element.checkVisibility() && clips(element));
  return faults.concat(clipped.slice(0, 3).map(element => `clips ${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`));
}

/** Labels that the data has in Arabic are marked as such. */
export function rightToLeft() {
  const faults = [];
  const arabic = [...document.querySelectorAll('[lang="ar"]')];
  if (!arabic.some(element => element.dir === 'rtl')) faults.push('nothing is right to left');
  faults.push(...arabic.filter(element => getComputedStyle(element).direction !== 'rtl').slice(0, 3).map(element => `Arabic from left to right: ${element.outerHTML.slice(0, 120)}`));
  const letters = /[\u0600-\u06ff]{3}/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && faults.length < 5; node = walker.nextNode()) {
    const element = node.parentElement;
    if (letters.test(node.data) && element.localName !== 'script' && !element.closest('[lang="ar"], pre, option, code')) {
      faults.push(`Arabic letters without their language: "${node.data.trim().slice(0, 60)}" in ${element.localName}`);
    }
  }
  return faults;
}

/** Without scripts every line of the text is there, whatever more scripts add. */
export function unscripted(scripted, plain) {
  const lines = text => text.split('\n').map(line => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const there = new Set(lines(scripted));
  const kept = lines(plain);
  if (kept.length === 0) return ['no text without scripts'];
  const known = kept.join('\n');
  const lost = [...there].filter(line => !known.includes(line));
  return lost.length > there.size / 10 ? [`without scripts ${lost.length} of ${there.size} lines are missing, e.g. "${lost[0]}"`] : [];
}
