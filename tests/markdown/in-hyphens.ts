/** A text with its dashes as TeX spells them, for comparing what is shown with what was typed. */
export function inHyphens(text: string): string {
  return text.replace(/–/g, '--').replace(/—/g, '---');
}
