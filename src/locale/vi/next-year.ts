/** What is said of the start of the next year, in Vietnamese. */

export const nextYear = {};
