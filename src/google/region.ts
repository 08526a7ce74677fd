/** The spreadsheet's region (`vi_VN`), by which Google reads what is typed. */
import { retrying } from './retry';

const VIETNAM = 'vi_VN';

/** `undefined` where days are read as in Vietnam. */
export function readForeignRegion(): string | undefined {
  const region = retrying(() => SpreadsheetApp.getActive().getSpreadsheetLocale());
  return region.startsWith('vi') ? undefined : region;
}

/** As in `File → Settings`: what cells hold stays, what is typed from now on is read another way. No source says when it takes effect. */
export function moveToVietnam(): void {
  retrying(() => SpreadsheetApp.getActive().setSpreadsheetLocale(VIETNAM));
}
