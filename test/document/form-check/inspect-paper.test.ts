/** What the checker finds in papers of ours, sound and broken in one place. */
import { BROKEN_PAPERS } from './broken-papers';
import { breakPaper, inspect, soundPaper, withPart } from './papers';

const SOUND = { party: soundPaper('party'), state: soundPaper('state') };

test.each(['party', 'state'] as const)('nothing is found in a sound plan of the %s form', (form) => {
  expect(inspect(SOUND[form])).toEqual([]);
});

test.each(BROKEN_PAPERS)('$name ($form)', ({ form, change, findings }) => {
  const places: string[] = [];
  const bytes = breakPaper(SOUND[form], change);
  breakPaper(bytes, (body) => {
    for (const [rule, start] of findings) places.push(start === undefined ? rule : `${rule} ${body.number(start)}`);
    body.document.documentElement?.setAttribute('w:read', '1');
  });
  expect(inspect(bytes, form)).toEqual(places);
});

test.each<[string, (xml: string) => string, string[]]>([
  ['small', (xml) => xml.replace(/w:val="28"/g, 'w:val="22"'), ['form_page_number_look']],
  ['bold', (xml) => xml.replace(/<w:color/g, '<w:b/><w:color'), ['form_page_number_look']],
  ['at the right', (xml) => xml.replace('w:val="center"', 'w:val="right"'), ['form_page_number_place']],
])('a page number that is %s', (_name, change, findings) => {
  expect(inspect(withPart(SOUND.party, 'word/header2.xml', change))).toEqual(findings);
});

test('a multiple that comes to the same pitch is as good: Google Docs knows no other', () => {
  const spacing = (xml: string) => xml.replace(/w:line="400" w:lineRule="exact"/g, 'w:line="298" w:lineRule="auto"');
  expect(inspect(withPart(SOUND.party, 'word/document.xml', spacing))).toEqual([]);
});
