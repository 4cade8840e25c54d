/**
 * Copies formulas as LaTeX between dollar signs, as an entry or a paper has them, where a browser would copy
 * letters without their places. A formula that is selected in part is copied whole; the text around it is
 * what the browser makes of it.
 */
export function startCopyMaths(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection?.rangeCount) return;
    const range = selection.getRangeAt(0).cloneRange();
    const [first, last] = [range.startContainer, range.endContainer].map((node) =>
      node.parentElement?.closest('math'),
    );
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    const copy = document.createElement('div');
    copy.append(range.cloneContents());
    const formulas = copy.querySelectorAll('math');
    if (formulas.length === 0) return;
    event.preventDefault();
    event.clipboardData?.setData('text/html', copy.innerHTML);
    for (const formula of formulas) {
      const [name, signs] = formula.matches('[display]') ? ['p', '$$'] : ['span', '$'];
      const text = document.createElement(name);
      text.textContent = signs + String(formula.querySelector('annotation')?.textContent) + signs;
      formula.replaceWith(text);
    }
    copy.className = (range.commonAncestorContainer as Element).className;
    event.clipboardData?.setData('text/plain', textOf(copy, selection));
  });
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
  selection.setBaseAndExtent(anchorNode as Node, anchorOffset, focusNode as Node, focusOffset);
  return text;
}
