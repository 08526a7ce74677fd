/** Pages of what Drive lists. */
import { ApiError } from './api-error';

const LONGEST_PAGE = 1000;

export function readPageSize(method: string, pageSize: unknown, usual: number): number {
  if (pageSize === undefined || pageSize === null) return usual;
  const size = Number(pageSize);
  if (!Number.isInteger(size) || size < 1) {
    const range = `Values must be within the range: [1, ${LONGEST_PAGE}]`;
    throw new ApiError(method, 400, 'invalidParameter', `Invalid value '${pageSize}'. ${range}`);
  }
  return Math.min(size, LONGEST_PAGE);
}

export function writePageToken(start: number): string {
  return Buffer.from(`start ${start}`).toString('base64url');
}

export function readPageToken(method: string, token: unknown): number {
  if (token === undefined || token === null) return 0;
  const [, start] = /^start (\d+)$/.exec(Buffer.from(String(token), 'base64url').toString()) ?? [];
  if (start === undefined) throw new ApiError(method, 400, 'invalid', 'Invalid Value');
  return Number(start);
}
