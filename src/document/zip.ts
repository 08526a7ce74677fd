/** What keeps a .docx the same bytes whenever and wherever it is made. */

/** The date of every entry. Zip dates know no time zone; they are written as local time. */
export const ZIP_DATE = new Date(1980, 0, 1);
