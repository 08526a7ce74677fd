/** What is said of the papers of the cycle, in English. */
import type { paper as vietnamese } from '../vi/paper';

export const paper: typeof vietnamese = {};
