/** The few facts that the published typings leave out or state wrongly, each with the public page that states them. */

/** Methods whose last parameter takes any number of values; the typings list it as a single one. */
export const VARIADIC: ReadonlySet<string> = new Set([
  'Base.Logger.log', // https://developers.google.com/apps-script/reference/base/logger#log(String,Object...)
  'Base.console.log', // https://developers.google.com/apps-script/reference/base/console#log(Object,Object...)
  'Base.console.info',
  'Base.console.warn',
  'Base.console.error',
  'Utilities.Utilities.formatString', // https://developers.google.com/apps-script/reference/utilities/utilities#formatString(String,Object...)
]);

/** Enums that are global names; the typings keep MimeType back because of a clash with the DOM's. */
export const GLOBAL_ENUMS: Readonly<Record<string, string>> = {
  MimeType: 'Base.MimeType', // https://developers.google.com/apps-script/reference/base/mime-type
};

/**
 * Methods of the advanced services that take an `optionalArgs` which the typings (generated in 2020) do not know yet.
 * https://developers.google.com/apps-script/guides/services/advanced#method_signatures: optional parameters come last, in an object.
 */
export const TAKES_OPTIONAL_ARGS: ReadonlySet<string> = new Set(['Drive.Files.export']);

/**
 * Parameters that take more than their published type: `setProperty('count', 5)` keeps the text of a number, as
 * https://developers.google.com/apps-script/reference/properties/properties#setProperties(Object) does for the values of an object.
 */
export const PARAMETER_TYPES: Readonly<Record<string, string>> = {
  'Properties.Properties.setProperty.value': 'Primitive',
};

/**
 * "Enums" whose members are plain strings, and which strings those are.
 * https://developers.google.com/apps-script/reference/base/mime-type ("MimeType.PNG can be used in place of 'image/png'"),
 * https://developers.google.com/workspace/drive/api/guides/mime-types
 */
export const STRING_ENUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Base.MimeType': {
    GOOGLE_APPS_SCRIPT: 'application/vnd.google-apps.script',
    GOOGLE_DRAWINGS: 'application/vnd.google-apps.drawing',
    GOOGLE_DOCS: 'application/vnd.google-apps.document',
    GOOGLE_FORMS: 'application/vnd.google-apps.form',
    GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
    GOOGLE_SITES: 'application/vnd.google-apps.site',
    GOOGLE_SLIDES: 'application/vnd.google-apps.presentation',
    FOLDER: 'application/vnd.google-apps.folder',
    SHORTCUT: 'application/vnd.google-apps.shortcut',
    BMP: 'image/bmp',
    GIF: 'image/gif',
    JPEG: 'image/jpeg',
    PNG: 'image/png',
    SVG: 'image/svg+xml',
    PDF: 'application/pdf',
    CSS: 'text/css',
    CSV: 'text/csv',
    HTML: 'text/html',
    JAVASCRIPT: 'application/javascript',
    PLAIN_TEXT: 'text/plain',
    RTF: 'application/rtf',
    OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
    OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
    OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
    OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
    MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
    MICROSOFT_POWERPOINT: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
    MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    MICROSOFT_WORD_LEGACY: 'application/msword',
    ZIP: 'application/zip',
  },
};
