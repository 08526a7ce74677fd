/** Reads iCalendar by RFC 5545 and 6868 alone, strictly: what the grammar does not allow throws. */

export interface ReadProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As it stands: TEXT is still escaped. */
  readonly value: string;
}

export interface ReadComponent {
  readonly name: string;
  readonly properties: readonly ReadProperty[];
  readonly components: readonly ReadComponent[];
}

const QUOTED = '"[^\\x00-\\x08\\x0a-\\x1f\\x7f"]*"';
const PLAIN = '[^\\x00-\\x08\\x0a-\\x1f\\x7f";:,]*';
const LINE = new RegExp(`^([A-Z-]+)((?:;[A-Z-]+=(?:${QUOTED}|${PLAIN}))*):([^\\x00-\\x08\\x0a-\\x1f\\x7f]*)$`);
const PARAMETER = new RegExp(`;([A-Z-]+)=(${QUOTED}|${PLAIN})`, 'g');
const CARETS: Readonly<Record<string, string>> = { n: '\n', "'": '"', '^': '^' };

export function unfoldLines(source: string): string[] {
  if (!source.endsWith('\r\n')) throw new Error('The last line is not ended.');
  const physical = source.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`A line of ${Buffer.byteLength(line)} octets.`);
    if (/\p{Cs}/u.test(line)) throw new Error('A line that is cut within a character.');
  }
  return physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

export function unescapeText(value: string): string {
  if (/(?:^|[^\\])(?:\\\\)*(?:\\[^\\;,nN]|\\$|[;,])/.test(value)) throw new Error('TEXT that is not escaped.');
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}

function readLine(line: string): ReadProperty {
  const [, name, parameters, value] = LINE.exec(line) ?? [];
  if (name === undefined || parameters === undefined || value === undefined) throw new Error('No content line.');
  return {
    name,
    value,
    parameters: Object.fromEntries(
      Array.from(parameters.matchAll(PARAMETER), ([, key = '', quoted = '']) => [
        key,
        quoted.replace(/^"|"$/g, '').replace(/\^([n'^])/g, (_, letter: string) => CARETS[letter] as string),
      ]),
    ),
  };
}

export function readCalendar(source: string): ReadComponent {
  const lines = unfoldLines(source).map(readLine);
  const [calendar, ...others] = readComponents(lines);
  if (!calendar || others.length > 0 || lines.length > 0) throw new Error('Not one component.');
  return calendar;
}

/** Takes off `lines` what it has read, up to the END of another. */
function readComponents(lines: ReadProperty[]): ReadComponent[] {
  const components: ReadComponent[] = [];
  while (lines[0]?.name === 'BEGIN') {
    const name = lines.shift()?.value as string;
    const count = lines.findIndex((line) => line.name === 'BEGIN' || line.name === 'END');
    const properties = lines.splice(0, count);
    const inner = readComponents(lines);
    const end = lines.shift();
    if (end?.name !== 'END' || end.value !== name) throw new Error(`${name} is not closed.`);
    components.push({ name, properties, components: inner });
  }
  return components;
}
