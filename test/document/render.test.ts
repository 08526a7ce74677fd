/** Bytes of the papers: the same for the same plan, other facts for another. */
import PizZip from 'pizzip';
import { outlineFacts } from '../../src/document/outline-data';
import { planFacts } from '../../src/document/plan-data';
import { renderPaper } from '../../src/document/render';
import { templateKey } from '../../src/document/templates';
import { partNames } from './docx';
import { samplePlan, TOPICS } from './sample';

const issueDate = { year: 2022, month: 1, day: 10 };

test('equal plans give equal bytes, compressed, with fixed dates', () => {
  jest.useFakeTimers({ now: new Date('2022-01-10T08:00:00+07:00') });
  const early = [
    renderPaper('plan', planFacts(samplePlan(), issueDate)),
    renderPaper('outline', outlineFacts(samplePlan(), TOPICS[0]!)),
  ];
  jest.setSystemTime(new Date('2026-11-22T23:59:00+07:00'));
  const late = [
    renderPaper('plan', planFacts(samplePlan(), issueDate)),
    renderPaper('outline', outlineFacts(samplePlan(), TOPICS[0]!)),
  ];
  jest.useRealTimers();
  expect(late.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(
    early.map((bytes) => Buffer.from(bytes).toString('base64')),
  );
  const files = Object.values(new PizZip(early[0]!).files);
  expect(new Set(files.map((file) => file.date.getFullYear()))).toEqual(new Set([1980]));
  expect(early[0]!.length).toBeLessThan(15_000);
});

test('the parts of a paper are those of its template', () => {
  const parts = partNames(renderPaper('plan', planFacts(samplePlan(), issueDate))).filter(
    (name) => !name.endsWith('/'),
  );
  expect(parts.sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/document.xml',
    'word/header1.xml',
    'word/header2.xml',
    'word/settings.xml',
    'word/styles.xml',
  ]);
});

test('facts change with what is printed and with nothing else', () => {
  const facts = JSON.stringify(planFacts(samplePlan(), issueDate));
  const same = samplePlan({ settings: { dailyMailLimit: 1, planLink: 'https://example.com' } });
  expect(JSON.stringify(planFacts(same, issueDate))).toBe(facts);
  const other = samplePlan({
    topics: [TOPICS[0]!, { ...TOPICS[1]!, assignees: [{ name: 'Nguyễn Thị Ly' }] }, TOPICS[2]!],
  });
  expect(JSON.stringify(planFacts(other, issueDate))).not.toBe(facts);
  expect(outlineFacts(other, other.topics[0]!)).toEqual(outlineFacts(samplePlan(), TOPICS[0]!));
  expect(outlineFacts(other, other.topics[1]!)).not.toEqual(outlineFacts(samplePlan(), TOPICS[1]!));
});

test('each template has a key of its own', () => {
  const keys = (['party', 'state'] as const).flatMap((form) => [
    templateKey('plan', form),
    templateKey('outline', form),
  ]);
  expect(new Set(keys).size).toBe(4);
  expect(keys.every((key) => /^[0-9a-z]{4,7}$/.test(key))).toBe(true);
});
