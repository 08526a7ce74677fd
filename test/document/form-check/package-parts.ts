/** A .docx put together by hand, part by part. */
import { createZip } from '../../../src/document/zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface HandMade {
  /** What stands in the body. */
  readonly body: string;
  /** What stands in the styles. */
  readonly styles?: string;
  /** The fonts of the theme. */
  readonly theme?: { readonly major: string; readonly minor: string };
  /** The prefix of Word's own names. */
  readonly prefix?: string;
}

function links(entries: Readonly<Record<string, string>>): string {
  const each = Object.entries(entries).map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}

export function makePackage({ body, styles = '', theme, prefix = 'w' }: HandMade): Uint8Array {
  const fonts = (name: string, face: string) => `<a:${name}Font><a:latin typeface="${face}"/></a:${name}Font>`;
  const root = (name: string, content: string) =>
    `<${prefix}:${name} xmlns:${prefix}="${WORD}">${content}</${prefix}:${name}>`;
  return createZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': links({ officeDocument: 'word/document.xml' }),
    'word/document.xml': root('document', `<${prefix}:body>${body}</${prefix}:body>`),
    'word/_rels/document.xml.rels': links({ styles: 'styles.xml', theme: '/word/theme/theme1.xml' }),
    ...(styles && { 'word/styles.xml': root('styles', styles) }),
    ...(theme && {
      'word/theme/theme1.xml': `<a:theme xmlns:a="a"><a:themeElements><a:fontScheme>${fonts('major', theme.major)}${fonts('minor', theme.minor)}</a:fontScheme></a:themeElements></a:theme>`,
    }),
  }).generate();
}
