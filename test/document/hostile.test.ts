/** Cell text is data: whatever stands in a cell comes out as text in a well-formed part. */

import { outlineFacts } from '../../src/document/outline-data';
import { planFacts } from '../../src/document/plan-data';
import { renderPaper } from '../../src/document/render';
import { all, lines, openBody, text, value } from './docx';
import { MEETING_KINDS, renderSample } from './paper-facts';
import { manyMembers, samplePlan, sampleTopic } from './sample';

const issueDate = { year: 2022, month: 1, day: 10 };

const HOSTILE: ReadonlyArray<readonly [name: string, typed: string, printed: string]> = [
  ['tags of the template', '{title} {#topics}{/topics} {{x}} }{', '{title} {#topics}{/topics} {{x}} }{'],
  ['markup', '</w:t></w:r><w:p>&amp;<!-- "\'', '</w:t></w:r><w:p>&amp;<!-- "\''],
  ['emoji', 'Bảo vệ trẻ 😀', 'Bảo vệ trẻ 😀'],
  ['right to left', 'שלום \u202eمرحبا', 'שלום مرحبا'],
  ['line breaks', 'một\nhai\r\nba\u2028bốn', 'một hai ba bốn'],
  ['what XML cannot hold', 'một\u0000\u0008hai\uffff\ud800ba', 'một haiba'],
  ['a formula', '=HYPERLINK("http://example.com")', '=HYPERLINK("http://example.com")'],
  ['10,000 letters', 'ộ'.repeat(10_000), 'ộ'.repeat(10_000)],
  ['decomposed letters', 'Hoà'.normalize('NFD'), 'Hoà'],
];

describe.each(HOSTILE)('%s', (_name, typed, printed) => {
  const settings = {
    superior: typed,
    unit: typed,
    symbol: typed,
    locality: typed,
    signer: typed,
    signerTitle: typed,
    chair: typed,
  };
  const content = { bases: [typed], opening: ['Mở đầu'], aims: ['mục đích', `x${typed}`] };
  const topics = [sampleTopic({ number: '02', title: typed, assignees: [{ name: typed }], place: typed, time: typed })];

  test('in the plan', () => {
    const bytes = renderPaper('plan', planFacts(samplePlan({ settings, content, topics }), issueDate));
    const found = lines(bytes);
    expect(found).toContain(printed.toLocaleUpperCase('vi'));
    expect(found).toContain(`1. Sinh hoạt chuyên đề “${printed}”, quý II năm 2022.`);
    expect(found).toContain(`Số 05-${printed}`);
    expect(found.filter((line) => line === `“${printed}”`)).toHaveLength(1);
    expect(all(openBody(bytes), 'w:r').every((run) => value(run, 'w:sz') && value(run, 'w:rFonts', 'ascii'))).toBe(
      true,
    );
  });

  test('in an outline', () => {
    const plan = samplePlan({ settings, topics });
    const bytes = renderPaper('outline', outlineFacts(plan, plan.topics[0]!));
    expect(lines(bytes)).toContain(`chuyên đề 02 “${printed}”`);
    expect(text(openBody(bytes))).toContain(`Người thực hiện: đồng chí ${printed}.`);
  });

  test.each(MEETING_KINDS)('in the %s', (kind) => {
    const members = [{ ...manyMembers(1)[0]!, name: typed, position: typed, note: `Vắng: ${typed}` }];
    const plan = samplePlan({
      settings: { ...settings, secretary: typed },
      content: { recipients: [`x${typed}`] },
      topics,
      members,
    });
    const body = openBody(renderSample(kind, plan, topics[0]!));
    expect(text(body)).toContain(printed.toLocaleUpperCase('vi'));
    expect(text(body)).toContain(`chuyên đề 02 “${printed}”`);
    expect(text(body).split(printed).length).toBeGreaterThan(kind === 'minutes' ? 12 : 8);
    expect(all(body, 'w:r').every((run) => value(run, 'w:sz') && value(run, 'w:rFonts', 'ascii'))).toBe(true);
  });
});

test('nothing is lost of paragraphs with line breaks: each line is a paragraph', () => {
  const found = lines(renderPaper('plan', planFacts(samplePlan({ content: { opening: ['Một\nHai'] } }), issueDate)));
  expect(found).toEqual(expect.arrayContaining(['Một', 'Hai']));
});
