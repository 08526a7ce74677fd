/** What is said of templates and their faults, in Vietnamese. */

export const template = {};
