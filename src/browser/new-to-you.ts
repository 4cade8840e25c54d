/**
 * Tells a reader who comes back to the home page what is new since the last visit, and marks the rows of it.
 * The browser keeps one date: the day of the latest news when the page was last open, as the list dates it,
 * so that no clock has a say and nothing is missed that was dated before that visit and published after it. A
 * visit is as long as its tab is open: until then the tab keeps the date with which the visit began, and
 * coming back to the page does not take the note away. Whoever comes for the first time, or lets the browser
 * keep nothing, is told nothing.
 *
 * The page inlines both functions, the first where the note stands and the second below the rows, so that
 * nothing moves once it is painted; each stands alone.
 */
export const newToYouScript = `(${tellNews.toString()})()`;
export const newRowsScript = `(${markRows.toString()})()`;

/** `#news` has what `newsDays` (src/data/news-days.ts) returns, and a link for each kind of news. */
function tellNews(): void {
  const note = document.getElementById('news');
  if (!note) return;
  const { key = '', latest = '', added = '', changed = '', before = '' } = note.dataset;
  let since;
  try {
    const isDay = /^\d{4}-\d\d-\d\d$/;
    const known = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, latest);
    since = isDay.test(known) && known < latest ? known : (sessionStorage.getItem(key) ?? '');
    if (!isDay.test(since)) return;
    sessionStorage.setItem(key, since);
  } catch {
    return;
  }
  const start = since;
  const read = (text: string): { day: string; of: string; count: number }[] =>
    (text.match(/\S+/g) ?? []).map((item) => {
      const [days = '', count] = item.split('*');
      const [day = '', of = ''] = days.split('<');
      return { day, of, count: Number(count) };
    });
  const additions = read(added).filter(({ day }) => day > start);
  const changes = read(changed).filter(({ day, of }) => day > start && of <= start);
  const [newLink, changedLink] = note.children;
  const parts: (Node | string)[] = [];
  for (const [link, news, word] of [
    [newLink, additions, 'new'],
    [changedLink, changes, 'changed'],
  ] as const) {
    const sum = news.reduce((total, { count }) => total + count, 0);
    if (!link || sum === 0) continue;
    link.textContent = `${sum} ${word}`;
    parts.push(parts.length > 0 ? ', ' : start < before ? 'More than ' : '', link);
  }
  if (parts.length === 0) return;
  const months = new Set(additions.map(({ day }) => day.slice(0, 7)));
  if (newLink instanceof HTMLAnchorElement && months.size === 1) newLink.href += `${[...months].join('')}/`;
  const date = new Date(start).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(start.slice(0, 4) !== latest.slice(0, 4) && { year: 'numeric' }),
  });
  note.replaceChildren(...parts, ` since your last visit, to the list of ${date}`);
  note.dataset['since'] = start;
  note.hidden = false;
}

/** Rows have the days of their papers, `data-added` and `data-changed`. */
function markRows(): void {
  const since = document.getElementById('news')?.dataset['since'];
  if (since === undefined) return;
  for (const row of document.querySelectorAll<HTMLElement>('[data-added]')) {
    const { added = '', changed = '' } = row.dataset;
    const word = added > since ? 'new to you' : changed > since ? 'changed' : undefined;
    const facts = row.querySelector('.facts');
    if (word === undefined || !facts) continue;
    const general = [...facts.querySelectorAll('.badge')].find(
      ({ textContent }) => textContent.trim() === 'new',
    );
    const badge = general ?? document.createElement('span');
    badge.className = 'badge';
    badge.textContent = word;
    if (!general) facts.append(facts.textContent.trim() === '' ? '' : ' · ', badge);
  }
}
