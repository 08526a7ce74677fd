/** What a main action says on standard output when it has ended: what stands, and where. */
import { join, relative } from 'node:path';
import type { Report, ReportDocument, ReportFinding } from './report';

const KINDS: Readonly<Record<string, string>> = {
  plan: 'Kế hoạch',
  supplement: 'Kế hoạch bổ sung',
  outline: 'Đề cương',
  notice: 'Thông báo',
  invitation: 'Giấy mời',
  minutes: 'Biên bản',
  conclusion: 'Kết luận',
  resolution: 'Nghị quyết',
  report: 'Báo cáo',
  dossier: 'Hồ sơ',
  template: 'Mẫu',
};
const OTHER_KIND = 'Văn bản khác';
const STATES: Readonly<Record<string, string>> = {
  pending: 'đang soạn dở',
  drafted: 'thư nháp',
  sending: 'đang gửi dở',
  sent: 'đã gửi',
  handled: 'đã được xử lý trong Gmail hoặc bằng tin nhắn',
  failed: 'chưa soạn được',
};
const SEVERITIES: Readonly<Record<string, string>> = { error: 'Lỗi', warning: 'Lưu ý', info: 'Thông tin' };

function formatFinding({ severity, tab, cell, message }: ReportFinding): string {
  // A paper has no cells: there `cell` is a paragraph's number.
  const parts = /^\d+$/.test(cell) ? [`${tab}, đoạn ${cell}`] : [tab, cell];
  const place = parts.filter((part) => part !== '').join('!');
  return `  ${SEVERITIES[severity] ?? severity}${place ? ` ${place}` : ''}: ${message}`;
}

/** As short as can be said from where the command was given. */
function formatPath(out: string, path: string): string {
  const full = join(out, path);
  const short = relative('', full);
  return short.startsWith('..') ? full : short;
}

function formatDocument({ path, pdf }: ReportDocument, out: string): string[] {
  return [path, ...(pdf === undefined ? [] : [pdf])].map((one) => `  ${formatPath(out, one)}`);
}

function formatSeconds(ms: number): string {
  return (ms / 1000).toFixed(1).replace('.', ',');
}

/** `others`: paths of files that are no documents, relative to `out`. */
export function formatSummary(report: Report, out: string, others: readonly string[] = []): string {
  const lines: string[] = [];
  for (const title of [...Object.values(KINDS), OTHER_KIND]) {
    const found = report.documents.filter(({ kind }) => (KINDS[kind] ?? OTHER_KIND) === title);
    if (found.length > 0) lines.push(`${title}:`, ...found.flatMap((document) => formatDocument(document, out)));
  }
  if (others.length > 0) lines.push('Tệp khác:', ...others.map((path) => `  ${formatPath(out, path)}`));
  if (report.messages.length > 0) {
    lines.push('Thư:');
    for (const { to, state, path } of report.messages) {
      lines.push(`  ${to} – ${STATES[state] ?? state}${path ? `: ${formatPath(out, path)}` : ''}`);
    }
  }
  if (report.findings.length > 0) lines.push('Kết quả kiểm tra:', ...report.findings.map(formatFinding));
  lines.push(`Thời gian: ${formatSeconds(report.ms)} giây, ${report.callCount} lời gọi dịch vụ.`);
  return `${lines.join('\n')}\n`;
}
