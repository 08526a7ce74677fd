/** What is said of departures from a form, in Vietnamese. */

export const form = {};
