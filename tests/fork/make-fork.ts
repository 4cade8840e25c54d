import fs from 'node:fs';
import path from 'node:path';
import { Repository } from '../scripts/upgrade/repository.ts';

/**
 * Makes a list of its own from a repository, as the README says under "Your own list": content emptied, one
 * topic, and two papers in `references.bib`, which `npm run import` is to read.
 * @param upstream a folder with a repository, which the list knows as its remote `upstream`
 * @param folder where the list is to be; the packages are not installed yet
 */
export function makeFork(upstream: string, folder: string): Repository {
  const fork = new Repository(folder);
  fork.git(['clone', '--quiet', '--origin=upstream', upstream, '.']);
  for (const name of ['papers', 'topics', 'paths', 'editions', 'synonyms.yaml', 'venues.yaml']) {
    fs.rmSync(path.join(folder, 'content', name), { recursive: true, force: true });
  }
  for (const name of ['papers', 'topics']) fs.mkdirSync(path.join(folder, 'content', name));
  fork.write({
    'content/site.yaml': [
      'title: Tides and Currents',
      'description: A reading list on how water moves.',
      'url: https://tides.example/',
      'repository: https://github.com/tides/list',
      '',
    ].join('\n'),
    'content/topics/tides.md': [
      '---',
      'title: Tides',
      'order: 1',
      'description: How the sea rises and falls.',
      '---',
      '',
      'The moon does most of it.',
      '',
    ].join('\n'),
    'references.bib': REFERENCES,
    'README.md': '# Tides and Currents\n\nA reading list, made with Lectern.\n',
    LICENSE: `${fs.readFileSync(path.join(folder, 'LICENSE'), 'utf8')}\nThe list is kept by its own people.\n`,
    '.github/CODEOWNERS': '/content/ @tides/editors\n',
  });
  return fork;
}

const REFERENCES = `@article{doodson1921,
  title = {The Harmonic Development of the Tide-Generating Potential},
  author = {Doodson, Arthur Thomas},
  year = {1921},
  abstract = {The potential that raises the tides is developed as a sum of harmonic terms.}
}

@article{munk1966,
  title = {Tidal Spectroscopy and Prediction},
  author = {Munk, Walter and Cartwright, David},
  year = {1966},
  abstract = {Tides are predicted by the response of the sea to the potential, $\\eta(t) = \\sum_s w_s V(t - s)$, without harmonic constants.}
}
`;
