/**
 * Makes an element. Texts become text, whatever they hold: nothing here is ever read as markup.
 * @param attributes `true` for one without a value; `false` and `undefined` leave it out
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Makes a button that does something on this page. */
export function button(
  text: string,
  onClick: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onClick);
  return made;
}

/**
 * Makes a link that is followed by script where that is enough: a plain click calls `onClick`, any other
 * opens the address.
 */
export function inPageLink(text: string, address: string, onClick: () => void): HTMLAnchorElement {
  const made = element('a', { href: address }, text);
  made.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onClick();
  });
  return made;
}

/**
 * Finds an element that the page's markup has.
 * @param which a selector of the one that is meant, such as `.count`
 * @throws {Error} if it is missing: the page and this script have come apart
 */
export function partOf<Name extends keyof HTMLElementTagNameMap>(
  root: HTMLElement,
  name: Name,
  which = '',
): HTMLElementTagNameMap[Name] {
  const found = root.querySelector(name + which);
  if (!found) throw new Error(`Unexpected page without ${name + which}.`);
  return found as HTMLElementTagNameMap[Name];
}
