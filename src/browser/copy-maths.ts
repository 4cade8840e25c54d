/**
 * Copies formulas as LaTeX between dollar signs, as an entry or a paper has them, where a browser would copy
 * letters without their places. A formula that is selected in part is copied whole; the text around it is
 * what the browser makes of it.
 */
export function startCopyMaths(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection?.rangeCount || !event.clipboardData || event.target instanceof HTMLTextAreaElement) return;
    const range = selection.getRangeAt(0).cloneRange();
    const [first, last] = [formulaAround(range.startContainer), formulaAround(range.endContainer)];
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    const copy = document.createElement('div');
    copy.append(range.cloneContents());
    const formulas = copy.querySelectorAll('math:has(annotation)');
    if (formulas.length === 0) return;
    event.clipboardData.setData('text/html', copy.innerHTML);
    for (const formula of formulas) {
      const isDisplay = formula.getAttribute('display') === 'block';
      const text = document.createElement(isDisplay ? 'p' : 'span');
      const signs = isDisplay ? '$$' : '$';
      text.textContent = signs + (formula.querySelector('annotation')?.textContent ?? '') + signs;
      formula.replaceWith(text);
    }
    const { commonAncestorContainer: container } = range;
    if (container instanceof Element) copy.className = container.className;
    event.clipboardData.setData('text/plain', textOf(copy, selection));
    event.preventDefault();
  });
}

function formulaAround(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest('math') ?? null;
}

/**
 * The text that the browser makes of an element, its line breaks by how it is laid out; it is gone before
 * anything is painted.
 */
function textOf(element: HTMLElement, selection: Selection): string {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  document.body.append(element);
  selection.selectAllChildren(element);
  const text = selection.toString();
  element.remove();
  if (anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  return text;
}
