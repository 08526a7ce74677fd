/** docs/quy-tac.md, written from the table of rules and from the examples that the tests run. */
import { checkWorkbook } from '../src/check/check-plan';
import type { Finding, Severity } from '../src/plan/finding';
import { factsOf, RULE_IDS, type RuleId } from '../src/plan/rule';
import { type CellValue, rawText } from '../src/sheet/cell';
import { type Cells, EXAMPLE_TODAY, type RuleExample, tablesWith } from './rules/example';
import { EXAMPLES } from './rules/examples';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'lỗi: phải sửa trước khi lập văn bản',
  warning: 'nên xem lại',
  info: 'để biết',
};

const MENDS = {
  certain: '`Sửa lỗi gõ` sửa khi chắc chắn',
  asked: 'có gợi ý, chỉ sửa khi người dùng chọn',
};

const HIDDEN = /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** What nobody would see on the page is named by its code point; combining marks stand alone. */
function showText(text: string): string {
  const visible = text
    .replace(/\n/g, '↵')
    .replace(HIDDEN, (character) => `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(/[\u0300-\u036f]/g, (mark) => `◌${mark}`);
  return visible.replace(/[|*_[\]<>\\`]/g, (character) => `\\${character}`);
}

function showValue(value: CellValue): string {
  if (value === null) return '(trống)';
  const isNumberAsText = typeof value === 'string' && String(Number(value)) === value;
  return `${showText(rawText(value))}${isNumberAsText ? ' (gõ dưới dạng chữ)' : ''}`;
}

function showCells(cells: Cells): string {
  const shown = Object.entries(cells).flatMap(([tab, values]) =>
    values === null
      ? [`không có trang ${tab}`]
      : Object.entries(values).map(([cell, value]) => `${tab} ${cell}: ${showValue(value)}`),
  );
  return shown.join('<br>') || '(bảng mẫu, không đổi gì)';
}

function showFinding({ message, suggestion }: Finding): string {
  return `${showText(message)}${suggestion === undefined ? '' : ` *Gợi ý: ${showText(suggestion)}*`}`;
}

function describeRule(id: RuleId, { wrong, right, today = EXAMPLE_TODAY }: RuleExample): string {
  const { severity, explanation, source, mends } = factsOf(id);
  const told = checkWorkbook(tablesWith(wrong), today).findings.filter(({ rule }) => rule === id);
  const facts = [SEVERITIES[severity], ...(mends ? [MENDS[mends]] : []), `nguồn: ${source}`];
  return [
    `### \`${id}\``,
    `${explanation} (${facts.join('; ')})`,
    ['| Sai | Đúng |', '| --- | --- |', `| ${showCells(wrong)} | ${showCells(right)} |`].join('\n'),
    told
      .slice(0, 1)
      .map((finding) => `> ${showFinding(finding)}`)
      .join('\n'),
  ].join('\n\n');
}

export function describeRules(): string {
  return `${[
    '# Quy tắc kiểm tra',
    'Mỗi quy tắc có một mã không đổi, dùng trong `report.json`, trong ghi chú của ô và sau `--accept`. Ví dụ được ghi thành những ô khác với một bảng mẫu không có lỗi nào; bên dưới là câu mà người dùng đọc. Trang này được viết ra từ mã nguồn, và các ví dụ đều được chạy khi kiểm thử.',
    ...RULE_IDS.map((id) => describeRule(id, EXAMPLES[id])),
  ].join('\n\n')}\n`;
}
