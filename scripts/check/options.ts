import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/model/near-names.ts';
import { formats, type Format } from './reports/formats.ts';

/** What the command line asks for. */
export interface CheckOptions {
  /** Files to look at; all where there are none. */
  files: string[];
  /** Only files that differ from the point where this branch left another one. */
  changed: boolean;
  /** That other branch; the default branch where it is not named. */
  base?: string | undefined;
  fix: boolean;
  /** Whether to ask the addresses in the list, too. */
  links: boolean;
  format: Format;
  /** Something to print in place of a check. */
  show?: 'rules' | 'help' | undefined;
}

export const usage = `Usage: npm run check -- [FILE...] [OPTIONS]

Checks the whole list by all rules, and says in which line something is wrong and what to type. With files, shows only
theirs. Exits with 1 when there are errors, and with 2 when the command cannot be carried out.
  --fix            mends what needs no judgement: quotes, order of fields, white space, identifiers in addresses,
                   misspelt topics. Text is never touched
  --changed        only files that differ from the default branch, uncommitted and new ones included
  --base REF       with --changed: differ from REF
  --links          asks every address in the list, too, politely, which takes minutes
  --format FORMAT  text, github (annotations in a workflow), json or sarif; npm run --silent check keeps npm quiet
  --rules          lists the rules and how severe each is
  --help           shows this`;

/**
 * Reads the command line.
 * @throws {Error} saying what to type, for what it does not know
 */
export function readOptions(args: string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const { base, changed, fix, links } = values;
  const format = formats.find((name) => name === values.format);
  if (format === undefined) {
    throw new Error(
      `Unexpected \`${values.format}\` for --format, expected ${formats.join(', ')}.\n${didYouMean(values.format, formats, 'Without --format the report is text.')}`,
    );
  }
  if (base !== undefined && !changed) {
    throw new Error(
      `Unexpected --base without --changed, expected both.\nType npm run check -- --changed --base ${base}`,
    );
  }
  if (changed && positionals.length > 0) {
    throw new Error(
      'Unexpected files next to --changed, expected one or the other.\nName the files, or let --changed find them.',
    );
  }
  const show = values.help ? 'help' : values.rules ? 'rules' : undefined;
  return { files: positionals, changed, base, fix, links, format, show };
}

function parse(args: string[]): ReturnType<typeof parseArgs<typeof CONFIG>> {
  try {
    return parseArgs({ args, ...CONFIG });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (option === undefined) throw new Error(`${message}\n\n${usage}`, { cause: error });
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new Error(
      `Unexpected option \`${option}\`, expected one of ${known.join(', ')}.\n${didYouMean(option, known, 'npm run check -- --help says what they do.')}`,
      { cause: error },
    );
  }
}

const OPTIONS = {
  fix: { type: 'boolean', default: false },
  changed: { type: 'boolean', default: false },
  base: { type: 'string' },
  links: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  rules: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const CONFIG = { allowPositionals: true, options: OPTIONS } as const;
