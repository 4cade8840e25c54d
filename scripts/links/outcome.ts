import { PrivateAddressError } from '../../src/intake/public-fetch.ts';

/** What asking an address has shown. `reason` says in words what was found instead of a page. */
export interface Outcome {
  kind: 'alive' | 'dead' | 'unclear';
  reason?: string;
  /** Whether asking again soon may show something else. */
  mayPass?: boolean;
  /** Whether the server asks to be left alone for a while. */
  slowDown?: boolean;
  /** Whether no server answered at all. */
  isUnreached?: boolean;
  /** Whether it leads into a network that is not public, and so was not asked. */
  isPrivate?: boolean;
}

/**
 * What the status of an answer means. Only 404 and 410 say that nothing is there (RFC 9110, 15.5.5 and
 * 15.5.11); servers refuse programs with many others, and a fault of theirs may be gone tomorrow.
 */
export function outcomeOfStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'alive' };
  const reason = `status ${status}`;
  if (status === 404 || status === 410) return { kind: 'dead', reason };
  if (status === 429) return { kind: 'unclear', reason: `${reason}, too many requests`, slowDown: true };
  return { kind: 'unclear', reason, mayPass: status >= 500 && status < 600 };
}

/**
 * What it means that no answer came. The reason is in the error or in its cause, with the code of Node or of
 * OpenSSL (https://nodejs.org/api/errors.html#nodejs-error-codes).
 * @param timeout how long was waited, in milliseconds
 */
export function outcomeOfError(error: unknown, timeout: number): Outcome {
  // Inside a network, names of the public internet may lead to machines of the network.
  if (error instanceof PrivateAddressError)
    return { kind: 'unclear', reason: `host \`${error.host}\` outside the public internet`, isPrivate: true };
  const unreached = { isUnreached: true, mayPass: true };
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { kind: 'unclear', reason: `no answer within ${timeout / 1000} s`, ...unreached };
  }
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { kind: 'dead', reason: 'no such host', ...unreached };
  if (code === 'ECONNREFUSED') return { kind: 'dead', reason: 'a refused connection', ...unreached };
  if (/EPROTO|CERT|SSL|TLS|ALTNAME|SELF_SIGNED|ISSUER/.test(code)) {
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
