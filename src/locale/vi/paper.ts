/** What is said of the papers of the cycle, in Vietnamese. */

export const paper = {};
