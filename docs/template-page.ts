/** docs/huong-dan-mau.md, written from the table of tags, and from examples that the tests run. */
import { toFindings } from '../src/action/template-finding';
import { judgeWordings } from '../src/action/wordings';
import { TEMPLATE_RULES, type TemplateFault, type TemplateRule } from '../src/document/own-template/fault';
import { writeField } from '../src/document/own-template/notation';
import { prepareTemplate } from '../src/document/own-template/prepare';
import {
  type Field,
  ITEM_TAG,
  LEGEND_TAG,
  listFields,
  type PlacedField,
  scopeOf,
} from '../src/document/own-template/scope';
import { PAPER_TAGS } from '../src/document/own-template/tags';
import { HEAD_TAGS } from '../src/document/own-template/tags/head';
import { vi } from '../src/locale/catalogue';
import { ONE_TOPIC_KINDS, wordingScope } from '../src/mail/wording/tags';
import { TEMPLATE_KINDS, type TemplateKind } from '../src/plan/template-kind';
import { WORDING_KINDS, WORDING_LABELS } from '../src/plan/wording-kind';
import { SETTING_ROWS } from '../src/sheet/setting-rows';
import { WORDINGS } from '../src/sheet/tabs';
import { FAULT_EXAMPLES } from './templates/faults';
import { describeGuide } from './templates/guide';

function labelOf(kind: TemplateKind): string {
  return SETTING_ROWS.find(({ id }) => id === `template:${kind}`)?.label ?? kind;
}

function nameOf(kind: TemplateKind): string {
  return labelOf(kind).replace('Mẫu: ', '');
}

/** In a table's cell: nothing of it is Markdown. */
function showText(text: string): string {
  return text.replace(/[|*_[\]<>\\`]/g, (character) => `\\${character}`).replace(/\n/g, ' ');
}

function showCode(text: string): string {
  return `\`${text.replace(/\|/g, '\\|')}\``;
}

function describeField({ field, lists }: PlacedField): string {
  const { facts } = field;
  const list = lists[lists.length - 1];
  const tag = list
    ? `${showCode(writeField(field))} trong ${showCode(`{#${list.facts.tag}}`)}`
    : showCode(writeField(field));
  const example = 'example' in facts ? showText(facts.example) : '';
  return `| ${tag} | ${showText(facts.means)} | ${example} |`;
}

function describeTable(fields: readonly PlacedField[]): string {
  return ['| Thẻ | Ý nghĩa | Ví dụ |', '| --- | --- | --- |', ...fields.map(describeField)].join('\n');
}

const isOfHead = ({ name }: Field) => name in HEAD_TAGS;

/** Kinds with the same tags are told of together. */
function describeKinds(): string[] {
  const groups = new Map<unknown, TemplateKind[]>();
  for (const kind of TEMPLATE_KINDS) groups.set(PAPER_TAGS[kind], [...(groups.get(PAPER_TAGS[kind]) ?? []), kind]);
  return [...groups.values()].flatMap((kinds) => {
    const fields = listFields(scopeOf(kinds[0] as TemplateKind)).filter(
      ({ field, lists }) => lists.length > 0 || !isOfHead(field),
    );
    return [`### ${kinds.map(nameOf).join(', ')}`, describeTable(fields)];
  });
}

function describeHead(): string {
  return describeTable(listFields(scopeOf('plan')).filter(({ field, lists }) => lists.length === 0 && isOfHead(field)));
}

const NOWHERE = { tab: '', cell: '' };
const ROW = 'Mẫu: Kế hoạch';

function exampleMessage(rule: TemplateRule): readonly [shown: string, message: string] {
  const { template, dialog } = vi;
  if (rule in FAULT_EXAMPLES) {
    const { shown, bytes } = FAULT_EXAMPLES[rule as keyof typeof FAULT_EXAMPLES];
    const prepared = prepareTemplate(bytes, 'plan');
    const faults: readonly TemplateFault[] = 'faults' in prepared ? prepared.faults : [];
    return [shown, toFindings(faults, NOWHERE, vi)[0]?.message ?? ''];
  }
  const told: Partial<Record<TemplateRule, readonly [string, string]>> = {
    template_too_large: ['(tệp 6 MB)', template.fault.template_too_large('', '', '')],
    template_link_invalid: ['mẫu của tôi', template.linkInvalid(ROW, 'mẫu của tôi')],
    template_foreign: ['(đường dẫn của người khác)', template.foreign(ROW)],
    template_missing: ['(mẫu đã xóa)', template.missing(ROW, 'Mẫu Kế hoạch')],
    template_wording_unknown: ['(Loại) Phân cong', wordingMessage(['Phân cong', 'A', 'B'])],
    template_wording_repeated: [
      '(Loại, hai hàng) Phân công',
      wordingMessage(['Phân công', 'A', 'B'], ['Phân công', 'C', 'D']),
    ],
    template_wording_column: ['(trang không có cột Nội dung)', wordingMessage()],
    template_permission: ['(chưa cấp quyền)', template.permission(ROW, dialog.permissions['script.external_request'])],
  };
  return told[rule] ?? ['', ''];
}

/** Of the tab `Mẫu thư` with these rows; without any, of one that lacks its last column. */
function wordingMessage(...rows: readonly (readonly string[])[]): string {
  const headers = WORDINGS.columns.map(({ header }) => header);
  const [finding] = judgeWordings(rows.length === 0 ? [headers.slice(0, -1)] : [headers, ...rows], vi).findings;
  return finding?.message ?? '';
}

function describeLetters(): string[] {
  const kinds = WORDING_KINDS.map((kind) => `| ${WORDING_LABELS[kind]} | ${ONE_TOPIC_KINDS.has(kind) ? 'có' : ''} |`);
  return [
    ['| Loại thư | Chỉ nói về một chuyên đề |', '| --- | --- |', ...kinds].join('\n'),
    'Các thẻ của thư; cùng tên với mẫu văn bản thì cùng nghĩa, nhưng chữ in như đã khai chứ không viết hoa:',
    describeTable(listFields(wordingScope('assignment'))),
  ];
}

function describeFaults(): string {
  const rules = Object.entries(TEMPLATE_RULES) as [TemplateRule, string][];
  const lines = rules.map(([rule, means]) => {
    const [shown, message] = exampleMessage(rule);
    return `| ${showCode(rule)} | ${showText(means)} | ${showText(shown)} | ${showText(message)} |`;
  });
  return ['| Mã | Lỗi | Ví dụ | Câu báo |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

export function describeTemplates(): string {
  const kinds = TEMPLATE_KINDS.map((kind) => `| ${nameOf(kind)} | ${showCode(kind)} | ${labelOf(kind)} |`);
  const { title, makeAndEdit, ownFile, tagsInWords, back, faults, letters, command } = describeGuide({
    item: ITEM_TAG,
    legend: LEGEND_TAG,
  });
  return `${[
    title,
    makeAndEdit,
    ownFile,
    tagsInWords,
    back,
    faults,
    describeFaults(),
    letters,
    ...describeLetters(),
    command,
    ['| Loại văn bản | Trên dòng lệnh | Mục trong trang Cài đặt |', '| --- | --- | --- |', ...kinds].join('\n'),
    '## Các thẻ',
    'Danh sách này được viết ra từ chính kiểu dữ liệu của mã nguồn: mỗi loại văn bản có đúng những thẻ dưới đây. Thẻ viết có dấu hay không dấu, chữ hoa hay chữ thường, cách bằng dấu cách hay `_` đều được hiểu.',
    '### Thẻ có trong mọi mẫu',
    describeHead(),
    ...describeKinds(),
  ].join('\n\n')}\n`;
}
