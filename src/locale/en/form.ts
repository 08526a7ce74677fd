/** What is said of departures from a form, in English. */
import type { form as vietnamese } from '../vi/form';

export const form: typeof vietnamese = {};
