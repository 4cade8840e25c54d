import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Terminal } from './ask-choices.ts';

/**
 * The terminal of this process, to ask on. Lines that are typed or pasted ahead of a question answer it;
 * Ctrl-C, and the end of the input, stop.
 */
export function openTerminal(stop: AbortController): Terminal & { close(): void } {
  const { stdin: input, stdout: output } = process;
  const terminal = createInterface({ input, output });
  const lines = terminal[Symbol.asyncIterator]();
  const { signal } = stop;
  const stopped = (): void => stop.abort();
  terminal.once('SIGINT', stopped);
  terminal.once('close', stopped);
  return {
    write: (text) => void output.write(text),
    question: async (query) => {
      terminal.setPrompt(query);
      terminal.prompt();
      const line = await Promise.race([lines.next(), signal.aborted ? undefined : once(signal, 'abort')]);
      if (line === undefined || !('value' in line) || line.done) throw new Error('Stopped.');
      return line.value;
    },
    close: () => {
      terminal.removeListener('close', stopped);
      terminal.close();
    },
  };
}
