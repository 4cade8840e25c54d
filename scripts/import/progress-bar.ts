/**
 * A progress bar on one line of a terminal; silent when the output is not a terminal, and for jobs that take
 * no time.
 * @returns a function to call with the number done so far
 */
export function progressBar(
  total: number,
  output: NodeJS.WriteStream = process.stderr,
): (done: number) => void {
  if (!output.isTTY || total < SHORTEST_JOB) return () => undefined;
  return (done) => {
    const filled = Math.round((done / total) * WIDTH);
    output.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total}`);
    if (done === total) output.write('\r\u001b[K');
  };
}

const WIDTH = 30;
const SHORTEST_JOB = 200;
