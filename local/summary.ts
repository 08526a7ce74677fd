/** What a main action says on standard output when it has ended: what stands, and where. */
import { join, relative } from 'node:path';
import type { Report, ReportFinding } from './report';

const KINDS: Readonly<Record<string, string>> = { plan: 'Kế hoạch', outline: 'Đề cương' };
const STATES: Readonly<Record<string, string>> = {
  pending: 'đang soạn dở',
  drafted: 'thư nháp',
  sending: 'đang gửi dở',
  sent: 'đã gửi',
  handled: 'đã được xử lý trong Gmail',
  failed: 'chưa soạn được',
};
const SEVERITIES: Readonly<Record<string, string>> = { error: 'Lỗi', warning: 'Lưu ý', info: 'Thông tin' };

function formatFinding({ severity, tab, cell, message }: ReportFinding): string {
  const place = [tab, cell].filter((part) => part !== '').join('!');
  return `  ${SEVERITIES[severity] ?? severity}${place ? ` ${place}` : ''}: ${message}`;
}

/** As short as can be said from where the command was given. */
function formatPath(out: string, path: string): string {
  const full = join(out, path);
  const short = relative('', full);
  return short.startsWith('..') ? full : short;
}

function formatSeconds(ms: number): string {
  return (ms / 1000).toFixed(1).replace('.', ',');
}

export function formatSummary(report: Report, out: string): string {
  const lines: string[] = [];
  for (const [kind, title] of Object.entries(KINDS)) {
    const found = report.documents.filter((document) => document.kind === kind);
    if (found.length > 0) lines.push(`${title}:`, ...found.map((document) => `  ${formatPath(out, document.path)}`));
  }
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
