/** A page of HTML as text for a terminal: links as `text (url)`, list items after a dash, what can be clicked or filled in in brackets. */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function hasAttribute(attributes: string, name: string): boolean {
  return new RegExp(`(?:^|\\s)${name}(?=[\\s=/]|$)`, 'i').test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'));
}

function writeLink(attributes: string, inner: string): string {
  const href = attributeOf(attributes, 'href');
  return href && href !== inner ? `${inner} (${href})` : inner;
}

function writeInput(attributes: string): string {
  const mark = hasAttribute(attributes, 'checked') ? 'x' : ' ';
  const text = attributeOf(attributes, 'value') || attributeOf(attributes, 'placeholder') || '…';
  switch (attributeOf(attributes, 'type')?.toLowerCase()) {
    case 'hidden':
      return '';
    case 'checkbox':
      return `[${mark}] `;
    case 'radio':
      return `(${mark}) `;
    case 'file':
      return '[chọn tệp] ';
    case 'password':
      return '[…] ';
    default:
      return `[${text}] `;
  }
}

/** The one chosen is marked, where the page says which. */
function writeSelect(inner: string): string {
  const options = [...inner.matchAll(/<option\b([^>]*)>([^<]*)/gi)].map(
    ([, attributes = '', text = '']) => `${hasAttribute(attributes, 'selected') ? '*' : ''}${text.trim()}`,
  );
  return `[${options.join(' | ')}] `;
}

function writeControls(html: string): string {
  return html
    .replace(/<select\b[^>]*>([\s\S]*?)<\/select\s*>/gi, (_, inner) => writeSelect(inner))
    .replace(/<input\b([^>]*?)\/?>/gi, (_, attributes) => writeInput(attributes))
    .replace(/<(button|textarea)\b[^>]*>([\s\S]*?)<\/\1\s*>/gi, (_, _name, inner) => `[${inner.trim() || '…'}] `)
    .replace(/ {2,}/g, ' ');
}

export function htmlToText(html: string): string {
  const source = html
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '')
    .replace(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<pre\b[\s\S]*?<\/pre\s*>/gi, (whole) => whole.replace(/\r?\n/g, '<br>'))
    .replace(/\s+/g, ' ');
  const text = writeControls(source)
    .replace(/<a\b([^>]*)>([\s\S]*?)<\/a\s*>/gi, (_, attributes, inner) => writeLink(attributes, inner))
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(
      /<\/?(p|div|h[1-6]|ul|ol|table|tr|pre|section|article|header|footer|form|fieldset|legend|details|summary|body|html)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<\/t[dh]\s*>/gi, '  ')
    .replace(/<[^>]*>/g, '');
  return decodeEntities(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
