/**
 * Returns the content folder of this run: CONTENT_DIR, or `content`. Tests and benchmarks build other lists
 * with it.
 */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['CONTENT_DIR'] || 'content';
}
