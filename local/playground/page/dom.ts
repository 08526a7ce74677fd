/** Elements made by name; text is always text. */

type Attribute = string | number | boolean | undefined | ((event: never) => void);
type Child = Node | string | false | undefined;

/** An attribute named `on…` is a listener; `true` an attribute without value; `false` and `undefined` none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value as EventListener);
    else setAttribute(made, key, value);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

export function setAttribute(of: Element, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined || value === false) of.removeAttribute(name);
  else of.setAttribute(name, value === true ? '' : String(value));
}

export function button(text: string, onClick: () => void, attributes: Readonly<Record<string, Attribute>> = {}) {
  return element('button', { type: 'button', ...attributes, onclick: onClick }, text);
}

let last = 0;

/** For `aria-labelledby` and `for`. */
export function nextId(): string {
  last += 1;
  return `e${last}`;
}
