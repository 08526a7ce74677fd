/** Our own papers keep to the form: every kind, in both forms, of short and of long sheets. */
import { dossierFacts } from '../../../src/document/dossier-data';
import type { Issue } from '../../../src/document/kinds';
import { renderPaper } from '../../../src/document/render';
import { reportFacts } from '../../../src/document/report-data';
import { supplementFacts } from '../../../src/document/supplement-data';
import type { Form, Plan } from '../../../src/plan/plan';
import { comparePlans } from '../../../src/plan/plan-change';
import { takeSnapshot } from '../../../src/plan/snapshot';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../src/plan/template-kind';
import { renderSample, TESTED_KINDS, type TestedKind } from '../paper-facts';
import { manyTopics, sampleTopic } from '../sample';
import { formPlan, inspect } from './papers';

const DATE = { year: 2022, month: 2, day: 5 };

function issue(form: Form, letters: string, number = '05'): Issue {
  return { number, symbol: form === 'party' ? `${letters}/CB` : `${letters}-TMG`, date: DATE };
}

function render(kind: TemplateKind, plan: Plan): Uint8Array {
  const { form } = plan.settings;
  const topic = plan.topics[0] ?? sampleTopic();
  if (kind === 'report') return renderPaper(kind, reportFacts(plan, undefined, issue(form, 'BC'), DATE));
  if (kind === 'supplement') {
    const before = takeSnapshot(plan, issue(form, 'KH'));
    const after = { ...plan, topics: plan.topics.map((each) => ({ ...each, title: `${each.title} (mới)` })) };
    return renderPaper(
      kind,
      supplementFacts(
        after,
        issue(form, 'KH', ''),
        before,
        comparePlans(before, takeSnapshot(after, issue(form, 'KH'))),
      ),
    );
  }
  if (kind === 'dossier') {
    const papers = [
      { kind: 'plan', name: 'Kế hoạch', url: 'https://example.com/1', state: 'made', number: '05-KH/CB' },
      { kind: 'minutes', name: 'Biên bản', state: 'missing', number: '' },
    ] as const;
    return renderPaper(kind, dossierFacts(plan, 2, DATE, papers));
  }
  expect(TESTED_KINDS).toContain(kind);
  return renderSample(kind as TestedKind, plan, topic);
}

const cases = (['party', 'state'] as const).flatMap((form) => TEMPLATE_KINDS.map((kind) => [kind, form] as const));

test.each(cases)('%s in the %s form', (kind, form) => {
  expect(inspect(render(kind, formPlan(form)))).toEqual([]);
});

test.each(cases)('%s in the %s form, of a sheet with little in it', (kind, form) => {
  const plan = formPlan(form);
  const { superior, locality, signer, ...settings } = plan.settings;
  expect(inspect(render(kind, { ...plan, settings: { ...settings, documentNumber: undefined }, topics: [] }))).toEqual(
    [],
  );
});

test.each(cases)('%s in the %s form, of many topics and long names', (kind, form) => {
  const plan = formPlan(form);
  const settings = {
    ...plan.settings,
    superior: 'Đảng bộ bộ phận các trường mầm non, tiểu học và trung học cơ sở xã Định An',
    unit: `${plan.settings.unit} Sơn Ca, Họa Mi và Vành Khuyên các điểm trường`,
    locality: 'Thị trấn Định An và vùng phụ cận',
  };
  expect(inspect(render(kind, { ...plan, settings, topics: manyTopics(40) }))).toEqual([]);
});
