/**
 * docxtemplater with a front of ours: its lexer, parser and modules as they are, without what its own front does for other
 * kinds of files, asynchronous data and calls of old. A test holds the two to the same results.
 */
import type { DXT } from 'docxtemplater';
import type { Zip } from '../zip';

declare const require: (name: string) => unknown;

type Module = Required<DXT.Module>;

interface Template {
  readonly allErrors: readonly unknown[];
  readonly cachedParsers: object;
  content: string | Uint8Array;
  scopeManager: unknown;
  preparse(): void;
  parse(options: { readonly noPostParse: boolean }): void;
  postparse(): void;
  render(to: string): void;
}

interface FileTypeConfig {
  readonly baseModules: readonly (() => Module)[];
}

interface ContentTypes {
  readonly overrides: readonly unknown[];
  readonly defaults: readonly unknown[];
}

const contentTypes = require('docxtemplater/js/get-content-types.js') as {
  getContentTypes(zip: Zip): ContentTypes;
  collectContentTypes(overrides: readonly unknown[], defaults: readonly unknown[], zip: Zip): Record<string, string>;
};
const { getRelsTypes } = require('docxtemplater/js/get-relation-types.js') as {
  getRelsTypes(zip: Zip): Record<string, string>;
};
const { getDefaults, invertMap } = require('docxtemplater/js/doc-utils.js') as {
  getDefaults(): DXT.Options;
  invertMap(map: object): Record<string, string[]>;
};
const configs = require('docxtemplater/js/file-type-config.js') as { docx(): FileTypeConfig };
const createCommon = require('docxtemplater/js/modules/common.js') as () => Module;
const wrapModule = require('docxtemplater/js/module-wrapper.js') as (module: DXT.Module) => Module;
const XmlTemplater = require('docxtemplater/js/xml-templater.js') as new (content: string, options: object) => Template;
const createScope = require('docxtemplater/js/scope-manager.js') as (options: object) => unknown;
const Lexer = require('docxtemplater/js/lexer.js');
const { throwMultiError } = require('docxtemplater/js/errors.js') as { throwMultiError(errors: unknown[]): never };

/** What its modules look at. */
interface Engine {
  readonly zip: Zip;
  readonly targets: string[];
  readonly fileType: string;
  readonly fileTypeConfig: FileTypeConfig;
  readonly filesContentTypes: Record<string, string>;
  readonly invertedContentTypes: Record<string, string[]>;
  readonly relsTypes: Record<string, string>;
  readonly options: DXT.Options;
  readonly parser: unknown;
  readonly compiled: Record<string, Template>;
  modules: Module[];
}

type Settings = DXT.Options & { readonly modules?: readonly DXT.Module[] };

function readTypes(zip: Zip): Pick<Engine, 'filesContentTypes' | 'invertedContentTypes' | 'relsTypes'> {
  const { overrides, defaults } = contentTypes.getContentTypes(zip);
  const filesContentTypes = contentTypes.collectContentTypes(overrides, defaults, zip);
  return { filesContentTypes, invertedContentTypes: invertMap(filesContentTypes), relsTypes: getRelsTypes(zip) };
}

/** The base modules, then the given, by their priority. */
function attachModules(engine: Engine, given: readonly DXT.Module[]): void {
  const all = [...engine.fileTypeConfig.baseModules.map((create) => create()), ...given.map(wrapModule)];
  engine.modules = all.sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
  const { zip, fileType, fileTypeConfig, options, modules } = engine;
  for (const module of modules) {
    Object.assign(module, { zip, docxtemplater: engine, fileTypeConfig, fileType, xtOptions: options, modules });
    module.optionsTransformer(options, engine as never);
  }
}

function createEngine(zip: Zip, { modules = [], ...settings }: Settings): Engine {
  const options = { ...getDefaults(), ...settings };
  const engine: Engine = {
    zip,
    targets: [],
    fileType: 'docx',
    fileTypeConfig: configs.docx(),
    ...readTypes(zip),
    options,
    parser: options.parser,
    compiled: {},
    modules: [],
  };
  if (createCommon().getFileType({ doc: engine }) !== 'docx') throw new Error('No text document.');
  attachModules(engine, modules);
  return engine;
}

function verifyErrors({ compiled }: Engine): void {
  const errors = Object.values(compiled).flatMap(({ allErrors }) => allErrors);
  if (errors.length > 0) throwMultiError(errors);
}

function setModules({ modules }: Engine, values: object): void {
  for (const module of modules) module.set(values);
}

function compileTemplates(engine: Engine): void {
  const { zip, options, targets, filesContentTypes, relsTypes, fileTypeConfig, fileType, modules } = engine;
  for (const filePath of new Set(targets)) {
    const file = zip.file(filePath);
    if (!file) continue;
    const types = { contentType: filesContentTypes[filePath], relsType: relsTypes[filePath], filesContentTypes };
    const template = new XmlTemplater(file.asText(), {
      ...options,
      filePath,
      ...types,
      fileTypeConfig,
      fileType,
      modules,
    });
    template.preparse();
    engine.compiled[filePath] = template;
  }
  const templates = Object.values(engine.compiled);
  for (const template of templates) template.parse({ noPostParse: true });
  for (const template of templates) template.postparse();
  setModules(engine, { compiled: engine.compiled });
  verifyErrors(engine);
}

function renderTemplates(engine: Engine, data: object): void {
  const { zip, compiled, modules, parser } = engine;
  setModules(engine, { data, Lexer });
  for (const [name, template] of Object.entries(compiled)) {
    template.scopeManager = createScope({ tags: data, parser, cachedParsers: template.cachedParsers });
    template.render(name);
    const texts = modules.map(({ preZip }) => preZip?.(template.content as string, template as never));
    zip.file(name, texts.find((text) => typeof text === 'string') ?? template.content);
  }
  verifyErrors(engine);
}

/** As docxtemplater itself it throws where the template has faults, and later where the data have. Made with `new`. */
export function Docxtemplater(zip: Zip, settings: Settings = {}) {
  const engine = createEngine(zip, settings);
  compileTemplates(engine);
  return { render: (data: object) => renderTemplates(engine, data), getZip: () => zip };
}
