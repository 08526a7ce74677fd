/** A template of our own, made into one that people edit, gives the same paper, however it was saved since. */
import PizZip from 'pizzip';
import { makeUserTemplate } from '../../../src/document/own-template/user-template';
import type { Form, Plan } from '../../../src/plan/plan';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../src/plan/template-kind';
import { lines } from '../docx';
import { manyMembers, samplePlan, sampleTopic, TOPICS } from '../sample';
import { prepareSound, renderPlan } from './papers';

const HOSTILE = '{ten_don_vi} {#x} <w:p> & 😀 {muc} “a”';

function plansOf(form: Form): { readonly full: Plan; readonly empty: Plan; readonly hostile: Plan } {
  const members = manyMembers(3);
  const held = sampleTopic({
    ...TOPICS[0],
    date: { year: 2022, month: 4, day: 8 },
    time: '14 giờ 00',
    place: 'Hội trường',
  });
  return {
    full: samplePlan({ settings: { form }, topics: [held, ...TOPICS.slice(1)], members }),
    empty: samplePlan({
      settings: { form, superior: undefined, locality: undefined, signer: undefined, documentNumber: undefined },
      content: { bases: [], opening: [], aims: [], method: [], materials: [], closing: [], recipients: [] },
      topics: [],
    }),
    hostile: samplePlan({
      settings: { form, unit: HOSTILE, signer: HOSTILE, chair: HOSTILE, locality: HOSTILE },
      content: { bases: [HOSTILE], recipients: [HOSTILE] },
      topics: [sampleTopic({ title: HOSTILE, place: HOSTILE, assignees: [{ name: HOSTILE }, { name: HOSTILE }] })],
    }),
  };
}

const FORMS = ['party', 'state'] as const;
const CASES = TEMPLATE_KINDS.flatMap((kind) => FORMS.map((form) => [kind, form] as const));

function changeParts(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const zip = new PizZip(bytes);
  for (const { name } of zip.file(/^word\/(?:document|header\d)\.xml$/))
    zip.file(name, change(zip.file(name)!.asText()));
  return zip.generate({ type: 'uint8array' });
}

/** As Google writes what was typed bit by bit: every letter in a run of its own, marks of proofing among them. */
function splitRuns(xml: string): string {
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g,
    (_, look = '', text: string) =>
      (text.match(/&\w+;|./gu) ?? [])
        .map((letter) => `<w:proofErr w:type="spellStart"/><w:r>${look}<w:t xml:space="preserve">${letter}</w:t></w:r>`)
        .join(''),
  );
}

function expectSame(kind: TemplateKind, bytes: Uint8Array, plans: readonly Plan[]): void {
  const own = prepareSound(bytes, kind);
  for (const plan of plans) expect(lines(renderPlan(kind, plan, own))).toEqual(lines(renderPlan(kind, plan)));
}

test.each(CASES)('%s in the %s form', (kind, form) => {
  expectSame(kind, makeUserTemplate(kind, form), Object.values(plansOf(form)));
});

test.each(TEMPLATE_KINDS)('%s, each letter in a run of its own', (kind) => {
  const split = changeParts(makeUserTemplate(kind, 'party'), splitRuns);
  expect(new PizZip(split).file('word/document.xml')!.asText()).toContain('<w:t xml:space="preserve">{</w:t>');
  expectSame(kind, split, [plansOf('party').full]);
});

test('tags as people retype them: capitals, spaces, diacritics, hidden characters', () => {
  const typed: Readonly<Record<string, string>> = {
    '{ten_don_vi}': '{ Tên đơn vị }',
    '{#cac_chuyen_de}': '{# CÁC CHUYÊN ĐỀ}',
    '{/cac_chuyen_de}': '{/các\u00a0chuyên-đề }',
    '{ten_chuyen_de}': '{tên_\u00adchuyên_\u200bđề}',
    '{muc}': '{.}',
    '{so_van_ban}': '{number}',
    '{thoi_gian_dau_cau}': '{periodStart}',
  };
  const retyped = changeParts(makeUserTemplate('plan', 'party'), (xml) =>
    Object.entries(typed).reduce((text, [tag, other]) => text.split(tag).join(other), xml),
  );
  expectSame('plan', retyped, [plansOf('party').full]);
});

test('the template is the same bytes each time, and shows its tags', () => {
  const bytes = makeUserTemplate('outline', 'state');
  expect(bytes).toEqual(makeUserTemplate('outline', 'state'));
  const shown = lines(bytes);
  expect(shown).toContain('Người thực hiện: {nguoi_thuc_hien}.');
  expect(shown.slice(shown.indexOf('{#chu_giai}')).filter((line) => line.includes('han_nop'))).toEqual(['{han_nop}']);
});

test('the legend may be left out, in part or whole, and never comes out', () => {
  const without = changeParts(makeUserTemplate('plan', 'party'), (xml) =>
    xml.replace(/<w:p>(?:(?!<w:p>).)*\{#chu_giai\}.*\{\/chu_giai\}.*?<\/w:p>/s, ''),
  );
  expect(lines(without).join()).not.toContain('chu_giai');
  expectSame('plan', without, [plansOf('party').full]);
  const cut = changeParts(makeUserTemplate('plan', 'party'), (xml) =>
    xml.replace(/(\{#chu_giai\}.*?<\/w:p>).*<\/w:tbl>/s, '$1'),
  );
  expectSame('plan', cut, [plansOf('party').full]);
});
