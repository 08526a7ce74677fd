/** What is said of templates and their faults, in English. */
import type { template as vietnamese } from '../vi/template';

export const template: typeof vietnamese = {};
