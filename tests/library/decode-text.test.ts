import { describe, expect, it } from 'vitest';
import { decodeText, NotUtf8Error } from '../../src/library/decode-text.ts';

describe('decodeText', () => {
  it('reads UTF-8', () => {
    expect(decodeText(Buffer.from('Café, 脑, 🧠\n'))).toBe('Café, 脑, 🧠\n');
  });

  it('reads an empty file', () => {
    expect(decodeText(Buffer.alloc(0))).toBe('');
  });

  it('takes a byte order mark away', () => {
    expect(decodeText(Buffer.from('\uFEFF---\n'))).toBe('---\n');
  });

  it('makes every newline the same, of Windows, of old Macs, and mixed', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\nd\r\r\ne'))).toBe('a\nb\nc\nd\n\ne');
  });

  it.each([
    ['little-endian', Buffer.from('\uFEFFtitle', 'utf16le')],
    ['big-endian', Buffer.from('\uFEFFtitle', 'utf16le').swap16()],
  ])('refuses UTF-16, %s', (_name, bytes) => {
    expect(refusal(bytes)).toEqual({ line: 1, reason: 'UTF-16 text' });
  });

  it('refuses UTF-16 without byte order mark for its NUL bytes', () => {
    expect(refusal(Buffer.from('ab', 'utf16le'))).toEqual({ line: 1, reason: 'NUL byte' });
  });

  it('refuses NUL, and names its line', () => {
    expect(refusal(Buffer.from('one\r\ntwo\n\0'))).toEqual({ line: 3, reason: 'NUL byte' });
  });

  it('refuses Latin-1, and names the byte and its line', () => {
    expect(refusal(Buffer.from('one\ntwo\ncafé noir\n', 'latin1'))).toEqual({
      line: 3,
      reason: 'byte 0xE9',
    });
  });

  it('counts lines that end as on old Macs', () => {
    expect(refusal(Buffer.from('one\rtwo\r\nthree\r\xff', 'latin1'))).toMatchObject({ line: 4 });
  });

  it('names the byte at which a file breaks off within a character', () => {
    expect(refusal(Buffer.from('one\ncafé').subarray(0, -1))).toEqual({ line: 2, reason: 'byte 0xC3' });
  });

  it('names the first byte of a character that is not finished', () => {
    expect(refusal(Buffer.from([0x61, 0xe2, 0x82, 0x20]))).toEqual({ line: 1, reason: 'byte 0xE2' });
  });

  it('names a byte that begins no character', () => {
    expect(refusal(Buffer.from([0x61, 0x0a, 0x80]))).toEqual({ line: 2, reason: 'byte 0x80' });
  });

  it('finds a bad byte behind much good text', () => {
    const good = Buffer.from('é\n'.repeat(5000));
    expect(refusal(Buffer.concat([good, Buffer.from([0xff]), good]))).toEqual({
      line: 5001,
      reason: 'byte 0xFF',
    });
  });
});

function refusal(bytes: Uint8Array): { line: number; reason: string } {
  try {
    decodeText(bytes);
  } catch (error) {
    if (error instanceof NotUtf8Error) return { line: error.line, reason: error.message };
    throw error;
  }
  throw new Error('The bytes were taken for UTF-8.');
}
