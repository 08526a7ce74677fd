/** Makes the directory of `--out`. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from './input-error';

function makeOne(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) makeOne(parent);
  mkdirSync(path);
}

/** Step by step, as Node 20's `mkdir` with `recursive` never returns for a path under `/proc`. */
export function makeDirectory(path: string): void {
  try {
    makeOne(resolve(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') throw new InputError(`“${path}” là một tệp, không phải thư mục.`);
    throw new InputError(`Không tạo được thư mục “${path}”.`, { cause: error });
  }
}
