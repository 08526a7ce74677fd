/** What is said of the start of the next year, in English. */
import type { nextYear as vietnamese } from '../vi/next-year';

export const nextYear: typeof vietnamese = {};
