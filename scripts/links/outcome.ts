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
}

/**
 * What the status of an answer means. Only 404 and 410 say that nothing is there (RFC 9110, 15.5.5 and 15.5.11);
 * servers refuse programs with many others, and a fault of theirs may be gone tomorrow.
 */
export function outcomeOf({ status }: { status: number }): Outcome {
  if (status >= 200 && status < 300) return { kind: 'alive' };
  const reason = `status ${status}`;
  if (status === 404 || status === 410) return { kind: 'dead', reason };
  if (status === 429) return { kind: 'unclear', reason: `${reason}, too many requests`, slowDown: true };
  return { kind: 'unclear', reason, mayPass: status >= 500 && status < 600 };
}
