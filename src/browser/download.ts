/** Gives the reader a text as a file. */
export function download(text: string, name: string): void {
  const link = document.createElement('a');
  // A type that says what the text is would have some browsers change the name.
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // Safari reads the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
