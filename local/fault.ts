/** How a run that did not go well is told: one plain sentence, no stack. */
import type { Calls } from './calls';
import type { EndReason } from './script/termination';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameThrown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' || error.name === 'Exception' ? error.message : `${error.name}: ${error.message}`;
}

/** `error` is what the script threw, in Node's realm. */
export function describeThrown(script: { filename: string; entry: string }, error: unknown): string {
  return `Hàm ${script.entry} của ${script.filename} dừng vì lỗi: ${oneLine(nameThrown(error)) || 'không rõ'}`;
}

export function describeEnd(reason: EndReason, calls: Calls): string {
  switch (reason.kind) {
    case 'killed':
      return `Lượt chạy bị dừng ở lời gọi thứ ${reason.call} (${reason.name}), sau ${calls.total} lời gọi đã có hiệu lực.`;
    case 'time':
      return `Lượt chạy bị dừng vì quá ${reason.limitMs / 60000} phút.`;
    case 'scopes':
      return `Lượt chạy dừng lại để xin các quyền còn thiếu: ${reason.scopes.join(', ')}.`;
  }
}
