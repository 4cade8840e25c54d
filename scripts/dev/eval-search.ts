import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate } from './eval-search/evaluate.ts';
import { collectionWarnings, readCollection } from './eval-search/read-collection.ts';

const usage = 'Usage: npm run eval:search -- COLLECTION.json [--save RUN.json]';

/**
 * Measures the search on a test collection: how good the first ten results are, how fast, and for how many
 * bytes.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { save: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new Error(`Unexpected ${positionals.length} files, expected one collection.\n${usage}`);
  const collection = readCollection(readText(file), file);
  for (const warning of collectionWarnings(collection)) console.log(warning);
  const { docs, queries, ndcg, withoutResult, milliseconds, coldBytes, run } = await evaluate(collection);
  console.log(`${collection.name}: ${docs} texts, ${queries} questions`);
  console.log(`nDCG@10               ${ndcg?.toFixed(4) ?? 'no judgements'}`);
  console.log(`without result        ${withoutResult}`);
  console.log(
    `warm, milliseconds    ${milliseconds.median.toFixed(1)} median, ${milliseconds.p95.toFixed(1)} 95th percentile`,
  );
  console.log(`cold, bytes fetched   ${coldBytes.median} median, ${coldBytes.most} most`);
  if (values.save !== undefined) {
    fs.writeFileSync(values.save, `${JSON.stringify({ name: collection.name, run })}\n`);
    console.log(`The first 100 results of each question are in ${values.save}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`${file}: Unexpected path, expected a file that can be read (${code}).\n${usage}`);
  }
}
