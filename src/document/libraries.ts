/** The libraries that fill templates, evaluated only by a run that needs them: opening the menu does not wait for them. */
declare const require: (name: string) => unknown;

export function loadLibraries() {
  return {
    Docxtemplater: require('docxtemplater') as typeof import('docxtemplater').default,
    PizZip: require('pizzip') as typeof import('pizzip').default,
  };
}
