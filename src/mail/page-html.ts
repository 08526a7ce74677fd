/** The look of every letter: no colours of its own, so that dark mode may choose them; no image, table or fixed width, so that it fits 320 px. */

/** @param blocks HTML */
export function pageHtml(language: 'vi' | 'en', blocks: readonly string[]): string {
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">\n</head>\n<body style="margin:0">',
    '<div style="max-width:640px;padding:8px;font:16px/1.5 Arial,sans-serif;overflow-wrap:anywhere">',
    ...blocks,
    '</div>\n</body>\n</html>\n',
  ].join('\n');
}

export function paragraphHtml(html: string): string {
  return `<p style="margin:0 0 12px">${html}</p>`;
}

/** @param items HTML of each item's inside */
export function bulletsHtml(items: readonly string[]): string {
  const lines = items.map((item) => `<li style="margin:0 0 4px">${item}</li>`);
  return `<ul style="margin:0 0 12px;padding-left:22px">\n${lines.join('\n')}\n</ul>`;
}

/** @param items whole `li` elements */
export function numbersHtml(items: readonly string[], first = 1): string {
  const start = first === 1 ? '' : ` start="${first}"`;
  return `<ol${start} style="margin:0 0 12px;padding-left:26px">\n${items.join('\n')}\n</ol>`;
}
