/** What is wrong in the workbook, and what to do: a Vietnamese sentence or two for each kind of fault. */
import { dates } from './finding/dates';
import { paper } from './finding/paper';
import { people } from './finding/people';
import { spelling } from './finding/spelling';
import { text } from './finding/text';
import { workbook } from './finding/workbook';

export const finding = { ...workbook, ...people, ...dates, ...text, ...spelling, ...paper };
