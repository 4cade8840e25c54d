import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { ablate } from './eval-search/ablate.ts';
import { ENGINES } from './eval-search/compared-engines.ts';
import { generatedCollection } from './eval-search/generated-collection.ts';
import { measureCollection, OURS } from './eval-search/measure-collection.ts';
import { collectionWarnings, readCollection } from './eval-search/read-collection.ts';
import { ablationTable, collectionTable, meanTable } from './eval-search/tables.ts';

const engines = Object.keys(ENGINES).join(',');
const usage = `Usage: npm run eval:search -- COLLECTION.json... [--generated PAPERS] [--against ${engines}] [--save RUNS.json] [--ablate]`;

/**
 * Measures the search on test collections, beside textbook BM25 and other engines: how good the first ten
 * results are, how fast, and for how many bytes. With `--ablate`, how good they are with each constant of the
 * ranking changed.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      generated: { type: 'string', multiple: true, default: [] },
      against: { type: 'string' },
      save: { type: 'string' },
      ablate: { type: 'boolean' },
    },
  });
  if (positionals.length + values.generated.length === 0)
    throw new Error(`Unexpected 0 files, expected a collection.\n${usage}`);
  const against = values.against?.split(',') ?? [];
  const unknown = against.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown !== undefined)
    throw new Error(`Unexpected \`${unknown}\` after --against, expected of ${engines}.\n${usage}`);
  const wrongCount = values.generated.find((count) => !/^[1-9]\d*$/.test(count));
  if (wrongCount !== undefined)
    throw new Error(`Unexpected \`${wrongCount}\` after --generated, expected a number of papers.\n${usage}`);
  const collections = [
    ...positionals.map((file) => readCollection(readText(file), file)),
    ...values.generated.map((count) => generatedCollection(Number(count))),
  ];
  for (const collection of collections)
    for (const warning of collectionWarnings(collection)) console.log(`${collection.name}: ${warning}`);
  if (values.ablate) {
    const names = collections.map(({ name }) => name);
    console.log(ablationTable(names, await ablate(collections)));
  } else {
    const measured = [];
    for (const collection of collections) {
      const rows = await measureCollection(collection, against);
      console.log(collectionTable(collection, rows));
      measured.push({ name: collection.name, rows });
    }
    if (collections.length > 1) console.log(meanTable(measured.map(({ rows }) => rows)));
    if (values.save !== undefined) {
      const runs = measured.map(({ name, rows }) => ({
        name,
        run: rows.find(({ engine }) => engine === OURS)?.run,
      }));
      fs.writeFileSync(values.save, `${JSON.stringify(runs.length === 1 ? runs[0] : runs)}\n`);
      console.log(`The first 100 results of each question are in ${values.save}.`);
    }
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
