import { paths } from '../../model/urls.ts';
import { button, element } from './element.ts';
import { url } from './site-engine.ts';

/**
 * What is said when a file of the index could not be had: why, as far as the browser knows, what can be done, and where
 * the papers are meanwhile.
 * @param shown what the results are of that are still shown, if any
 */
export function failureNotice(onRetry: () => void, shown?: string): (Node | string)[] {
  const reason = navigator.onLine
    ? 'The search index could not be loaded.'
    : 'You are offline, and the search index could not be loaded.';
  const rest = shown === undefined ? '' : ` The papers below are those ${shown}.`;
  return [
    `${reason}${rest} `,
    button('Try again', onRetry),
    ' or look through ',
    element('a', { href: url(paths.papers) }, 'all papers'),
    '.',
  ];
}
