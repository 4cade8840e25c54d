import type { Ablation } from './ablate.ts';
import type { Measured } from './measure-collection.ts';
import type { Collection } from './read-collection.ts';

/** Writes what was measured on one collection, a line for each engine, and what else is known of ours. */
export function collectionTable({ name, docs, queries }: Collection, rows: readonly Measured[]): string {
  const lines = [`${name}: ${docs.length} texts, ${queries.length} questions`];
  lines.push(line('', ['nDCG@10', 'without answer', 'bytes']));
  for (const { engine, ndcg, withoutAnswer, bytes } of rows)
    lines.push(line(engine, [figure(ndcg), String(withoutAnswer), bytes === undefined ? '' : String(bytes)]));
  for (const { engine, own } of rows) {
    if (!own) continue;
    const { milliseconds, coldBytes } = own;
    const [median, p95] = [milliseconds.median.toFixed(1), milliseconds.p95.toFixed(1)];
    lines.push(
      `${engine}, warm: ${median} ms median, ${p95} ms 95th percentile`,
      `${engine}, cold: ${coldBytes.threeWords} bytes for three words, ` +
        `${coldBytes.question} for a question, ${coldBytes.most} at most`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Writes the mean of each engine over several collections. */
export function meanTable(collections: readonly (readonly Measured[])[]): string {
  const engines = collections[0]?.map(({ engine }) => engine) ?? [];
  const rows = engines.map((engine) => {
    const own = collections.map((rows) => rows.find((row) => row.engine === engine));
    return line(
      engine,
      [...own, { ndcg: meanOf(own.map((row) => row?.ndcg)) }].map((row) => figure(row?.ndcg)),
    );
  });
  return ['nDCG@10 of each collection, and the mean', ...rows].join('\n');
}

/** Writes how well collections are answered with each constant changed. */
export function ablationTable(names: readonly string[], ablations: readonly Ablation[]): string {
  const rows = ablations.map(({ name, ndcg }) => line(name, [...ndcg, meanOf(ndcg)].map(figure)));
  return [line('nDCG@10', [...names.map((name) => name.slice(0, 12)), 'mean']), ...rows].join('\n');
}

function line(name: string, cells: readonly string[]): string {
  return (name.padEnd(20) + cells.map((cell) => cell.padStart(15)).join('')).trimEnd();
}

function figure(value: number | undefined): string {
  return value?.toFixed(4) ?? 'no judgements';
}

/** Returns the mean of the values that there are. */
function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
