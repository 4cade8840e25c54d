import { parse } from 'yaml';
import type { Program } from './program.ts';

/**
 * Makes labels in the repository on GitHub, or brings those of the same names up to date. Others are left
 * alone.
 * @param text YAML, a list of `name`, `color` and `description`
 * @param onMade called with the name of each label that is done
 * @throws {Error} at the first label that GitHub refuses
 */
export function makeLabels(text: string, gh: Program, onMade: (name: string) => void): void {
  for (const { name, color, description } of parse(text) as Label[]) {
    gh(['label', 'create', name, `--color=${color}`, `--description=${description}`, '--force']);
    onMade(name);
  }
}

interface Label {
  name: string;
  color: string;
  description: string;
}
