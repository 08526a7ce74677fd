/** This year's topics put away under their year, fresh tabs for the next. */
import type { Action } from './run';

export const nextYear: Action = {
  name: 'nextYear',
  scopes: [],
  work: () => {
    throw new Error('Not made yet.');
  },
};
