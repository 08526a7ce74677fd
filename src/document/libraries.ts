/** The libraries that fill templates, evaluated only by a run that needs them: opening the menu does not wait for them. */
declare const require: (name: string) => unknown;

/** Reads and writes deflated data. */
export function deflating() {
  return require('./shim/deflate') as typeof import('./shim/deflate');
}

/** What fills templates. */
export function loadLibraries() {
  const { Docxtemplater } = require('./shim/docxtemplater') as typeof import('./shim/docxtemplater');
  return { Docxtemplater: Docxtemplater as unknown as new (...args: Parameters<typeof Docxtemplater>) => Filling };
}

interface TextTemplate {
  render(data: object): string;
}

/** What fills plain texts. */
export function loadTextLibrary() {
  return {
    TextTemplate: require('docxtemplater/js/text.js') as new (text: string, settings: object) => TextTemplate,
  };
}

type Filling = ReturnType<typeof import('./shim/docxtemplater').Docxtemplater>;
