/**
 * Tells a reader who comes back to the home page what is new since the last visit, and marks the rows of it.
 * The browser keeps one date: the day of the latest news when the page was last open, as the list dates it,
 * so that no clock has a say and nothing is missed that was dated before that visit and published after it. A
 * visit is as long as its tab is open: until then the tab keeps the date with which the visit began, and
 * coming back to the page does not take the note away. What joins later on a day
 * that was the latest is not told of; nor is anything to who comes for the first time, or lets the browser
 * keep nothing.
 *
 * The page inlines the function where the note stands, so that nothing moves once it is painted; it stands
 * alone.
 */
export function newToYouScript(key: string, days: NewsDays): string {
  const code = tellNews.toString().replace(/\n\s+/g, '\n');
  return `(${code})(${JSON.stringify([key, days]).replaceAll('<', '\\u003c')})`;
}

/** When there was news, as `newsDays` (src/data/news-days.ts) returns it. */
interface NewsDays {
  latest?: string | undefined;
  added: [day: string, count: number][];
  changed: [day: string, added: string, count: number][];
  before?: string | undefined;
}

/**
 * `#news` has an element for each kind of news; rows have the days of their papers, `data-added` and
 * `data-changed`.
 */
function tellNews([key, { latest = '', added, changed, before = '' }]: [key: string, days: NewsDays]): void {
  const note = document.getElementById('news');
  let start: string;
  try {
    const isDay = /^\d{4}-\d\d-\d\d$/;
    const known = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, latest);
    start = isDay.test(known) && known < latest ? known : (sessionStorage.getItem(key) ?? '');
    if (!note || !isDay.test(start)) return;
    sessionStorage.setItem(key, start);
  } catch {
    return;
  }
  const additions = added.filter(([day]) => day > start);
  const changes = changed.filter(([day, of]) => day > start && of <= start);
  const [newLink, changedLink] = note.children;
  const parts: (Node | string)[] = [];
  for (const [link, news, word] of [
    [newLink, additions, 'new'],
    [changedLink, changes, 'changed'],
  ] as const) {
    const sum = news.reduce((total, item) => total + Number(item.at(-1)), 0);
    if (!link || sum === 0) continue;
    link.textContent = `${sum} ${word}`;
    parts.push(parts.length > 0 ? ', ' : start < before ? 'More than ' : '', link);
  }
  if (parts.length === 0) return;
  const months = new Set(additions.map(([day]) => day.slice(0, 7)));
  if (newLink instanceof HTMLAnchorElement && months.size === 1) newLink.href += `${[...months].join('')}/`;
  const date = new Date(start).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(start.slice(0, 4) !== latest.slice(0, 4) && { year: 'numeric' }),
  });
  note.replaceChildren(...parts, ` since your last visit, to the list of ${date}`);
  note.hidden = false;
  // Once all rows are there, and before any script that waits for them.
  document.addEventListener(
    'readystatechange',
    () => {
      for (const row of document.querySelectorAll<HTMLElement>('[data-added]')) {
        const { added: joined = '', changed: last = '' } = row.dataset;
        const word = joined > start ? 'new to you' : last > start ? 'changed' : '';
        const facts = row.querySelector('.facts');
        if (!word || !facts) continue;
        const badges = [...facts.querySelectorAll('.badge')];
        const general = badges.find(({ textContent }) => textContent.trim() === 'new');
        const badge = general ?? document.createElement('span');
        badge.className = 'badge';
        badge.textContent = word;
        if (!general) facts.append(facts.textContent.trim() && ' · ', badge);
      }
    },
    { once: true },
  );
}
