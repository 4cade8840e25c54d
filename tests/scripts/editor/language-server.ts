import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What an editor shows of a file. */
export interface Shown {
  /** `line:column message`, counted from 1. */
  problems: string[];
  /** What is offered at the position that was asked for, and its explanation. */
  completions: Record<string, string>;
}

/** An editor in which texts are opened. */
export interface Editor {
  /**
   * Opens a text as that of a file. `at` is where completions are asked for: line and column, counted from 1.
   */
  open(file: string, text: string, at: { line: number; column: number }): Promise<Shown>;
  close(): void;
}

/**
 * Starts Astro's language server, which VS Code runs for its Astro extension, as an editor would.
 * https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
 * @param root the folder that the editor opens
 */
export async function startEditor(root: string): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const content = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  };
  const request = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.set(waiting.size + 1, resolve);
      send({ id: waiting.size, method, params });
    });
  onMessage(server.stdout, ({ id, method, result, params }) => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else send({ id, result: params?.items?.map(() => null) ?? null });
  });
  const rootUri = pathToFileURL(root).href;
  await request('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'list' }],
    capabilities: {
      textDocument: { diagnostic: {}, completion: {} },
      workspace: { workspaceFolders: true },
    },
    initializationOptions: {
      contentIntellisense: true,
      typescript: { tsdk: path.resolve('node_modules/typescript/lib') },
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: async (file, text, at) => {
      const textDocument = { uri: pathToFileURL(path.join(root, file)).href };
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } },
      });
      const { items } = (await request('textDocument/diagnostic', { textDocument })) as {
        items: Diagnostic[];
      };
      const position = { line: at.line - 1, character: at.column - 1 };
      const offered = (await request('textDocument/completion', { textDocument, position })) as {
        items: Completion[];
      };
      send({ method: 'textDocument/didClose', params: { textDocument } });
      return {
        problems: items.map(
          ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`,
        ),
        completions: Object.fromEntries(
          offered.items.map(({ label, documentation }) => [
            label,
            typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
          ]),
        ),
      };
    },
    close: () => server.kill(),
  };
}

function onMessage(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end === -1 || buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()) as Message;
      buffer = buffer.subarray(end + 4 + length);
      receive(message);
    }
  });
}

const SERVER = 'node_modules/@astrojs/language-server/bin/nodeServer.js';

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
  params?: { items?: unknown[] };
}

interface Diagnostic {
  range: { start: { line: number; character: number } };
  message: string;
}

interface Completion {
  label: string;
  documentation?: string | { value: string };
}
