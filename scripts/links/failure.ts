import type { Outcome } from './outcome.ts';

/**
 * What it means that no answer came. `fetch` hides the reason in the cause of its error, with the code of Node or of
 * OpenSSL (https://nodejs.org/api/errors.html#nodejs-error-codes).
 * @param timeout how long was waited, in milliseconds
 */
export function failureOf(error: unknown, timeout: number): Outcome {
  const unreached = { isUnreached: true, mayPass: true };
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { kind: 'unclear', reason: `no answer within ${timeout / 1000} s`, ...unreached };
  }
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { kind: 'dead', reason: 'no such host', ...unreached };
  if (code === 'ECONNREFUSED') return { kind: 'dead', reason: 'a refused connection', ...unreached };
  if (/CERT|SSL|TLS|ALTNAME|SELF_SIGNED|ISSUER/.test(code)) {
    return { kind: 'dead', reason: `a connection that is not secure (${code})` };
  }
  return { kind: 'unclear', reason: `a connection that failed (${code})`, ...unreached };
}

function codeOf(error: unknown): string {
  const causes = error instanceof Error ? [error, error.cause] : [];
  for (const cause of causes.flatMap(
    (one) => (one instanceof AggregateError ? one.errors : [one]) as unknown[],
  )) {
    if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return error instanceof Error ? error.message : String(error);
}
