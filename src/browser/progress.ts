import type { MarkStore } from './mark-store.ts';

/**
 * Fills the reader's progress bars: of a topic (`data-topic`, its number of papers in `data-total`) or of a
 * path (`data-steps`, the ids in order). A bar shows once something is read. The first unread step of a path
 * is the next.
 */
export function startProgress(store: MarkStore): void {
  const containers = document.querySelectorAll<HTMLElement>('[data-progress]');
  if (containers.length === 0) return;
  store.watch((marks) => {
    for (const container of containers) {
      const { topic, steps, total } = container.dataset;
      const ids = steps?.split(' ') ?? [];
      const isRead = (id: string): boolean => marks.get(id)?.state === 'read';
      // Marks outlive the papers of a list.
      const all = steps ? ids.length : Number(total);
      const read = steps
        ? ids.filter(isRead).length
        : Math.min(
            all,
            [...marks.values()].filter(
              (mark) => mark.state === 'read' && mark.topics.some((id) => id === topic),
            ).length,
          );
      container.hidden = read === 0;
      container.querySelector('progress')?.setAttribute('value', String(read));
      const words = container.querySelector('span');
      if (words) words.textContent = `${read} of ${all} read`;
      const next = ids.find((id) => !isRead(id));
      for (const row of document.querySelectorAll<HTMLElement>('.steps > [data-paper]')) {
        row.toggleAttribute('data-next', row.dataset['paper'] === next && read > 0);
      }
    }
  });
}
