/** Reads the advanced services Drive v3 and Gmail v1: their shape in Apps Script, and their scopes and parameters as REST methods. */
import { join } from 'node:path';
import type * as TS from 'typescript';
import { nameType } from './builtin';
import { TAKES_OPTIONAL_ARGS } from './patches';
import type { Member, Method, Overload, Reference, RestMethod, Schema, ServiceType } from './reference';
import { listDeclarations, loadCompiler, parseFile, readComment } from './source';

interface Service {
  readonly global: 'Drive' | 'Gmail';
  readonly shape: string;
  readonly api: string;
}

const SERVICES: readonly Service[] = [
  { global: 'Drive', shape: 'apis/drive_v3.d.ts', api: '@googleapis/drive/build/v3.d.ts' },
  { global: 'Gmail', shape: 'apis/gmail_v1.d.ts', api: '@googleapis/gmail/build/v1.d.ts' },
];

interface Api {
  /** By lower-case path, `files.create`. */
  readonly methods: Map<string, { scopes: string[]; query: string[]; resource?: string }>;
  readonly schemas: Record<string, Schema>;
}

/** Parameters that belong to the Node client, not to the REST method. */
const CLIENT_ONLY = new Set(['auth', 'requestBody', 'media']);

function readApi(root: string, service: Service): Api {
  const ts = loadCompiler();
  const source = parseFile(join(root, 'node_modules', service.api));
  const declarations = listDeclarations(source);
  const parameters = new Map<string, TS.InterfaceDeclaration>();
  const schemas: Record<string, Schema> = {};
  for (const { node } of declarations) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    const name = node.name.text;
    if (name.startsWith('Params$') || name === 'StandardParameters') parameters.set(name.toLowerCase(), node);
    if (name.startsWith('Schema$'))
      schemas[`${service.global}.${name.slice(7)}`] = readSchema(source, node, service.global);
  }
  const namesOf = (node: TS.InterfaceDeclaration | undefined): string[] =>
    (node?.members ?? [])
      .map((one) => (one.name as TS.Identifier | TS.StringLiteral).text)
      .filter((name) => !CLIENT_ONLY.has(name));
  const standard = namesOf(parameters.get('standardparameters'));
  const methods: Api['methods'] = new Map();
  for (const { node } of declarations) {
    if (!ts.isClassDeclaration(node) || !node.name?.text.startsWith('Resource$')) continue;
    const path = node.name.text.slice(9).split('$');
    for (const one of node.members) {
      if (!ts.isMethodDeclaration(one)) continue;
      const scopes = /scopes: \[([\s\S]*?)\]/.exec(readComment(source, one))?.[1];
      if (!scopes) continue;
      const name = one.name.getText(source);
      const node = parameters.get(`params$resource$${[...path, name].join('$')}`.toLowerCase());
      const body = node?.members.find((each) => each.name?.getText(source) === 'requestBody') as
        | TS.PropertySignature
        | undefined;
      const resource = body?.type?.getText(source).replace('Schema$', `${service.global}.`);
      methods.set([...path, name].join('.').toLowerCase(), {
        scopes: [...scopes.matchAll(/'([^']+)'/g)].map((match) => match[1] as string),
        query: [...namesOf(node), ...standard],
        ...(resource && { resource }),
      });
    }
  }
  return { methods, schemas };
}

function readSchema(source: TS.SourceFile, node: TS.InterfaceDeclaration, global: string): Schema {
  const schema: Record<string, string> = {};
  for (const one of node.members) {
    const type = (one as TS.PropertySignature).type?.getText(source) ?? '';
    const [, nested, list] = /^Schema\$(\w+)(\[\])?/.exec(type.replace(/ \| null$/, '')) ?? [];
    schema[(one.name as TS.Identifier).text] = nested ? `${global}.${nested}${list ?? ''}` : '*';
  }
  return schema;
}

/** `Drive_v3.Drive.V3.Collection.FilesCollection` → `Drive.Files`; `Gmail.Collection.Users.DraftsCollection` → `Gmail.Users.Drafts`. */
function titleOf(type: string, service: Service): string {
  const inner = type.split('Collection.')[1];
  return inner ? `${service.global}.${inner.replace(/Collection$/, '')}` : service.global;
}

function readOverload(signature: TS.MethodSignature): Overload {
  return {
    parameters: signature.parameters.map((one) => {
      const name = one.name.getText();
      if (name === 'mediaData') return { name, type: 'Base.Blob', nullable: true as const };
      return { name, type: name === 'resource' || name === 'optionalArgs' ? 'Object' : nameType(one.type, '') };
    }),
  };
}

function addMethod(
  members: Record<string, Member>,
  signature: TS.MethodSignature,
  title: string,
  service: Service,
  api: Api,
): void {
  const name = signature.name.getText();
  const path = `${title.slice(service.global.length + 1)}.${name === 'remove' ? 'delete' : name}`.replace(/^\./, '');
  const known = api.methods.get(path.toLowerCase());
  const overload = readOverload(signature);
  const before = (members[name] as { method: Method } | undefined)?.method;
  const overloads = [...(before?.overloads ?? []), overload];
  if (TAKES_OPTIONAL_ARGS.has(`${title}.${name}`)) {
    overloads.push({ parameters: [...overload.parameters, { name: 'optionalArgs', type: 'Object' }] });
  }
  const positional = new Set(overloads.flatMap((one) => one.parameters.map((each) => each.name)));
  const id = path.split('.').map((part) => part[0]?.toLowerCase() + part.slice(1));
  const rest: RestMethod | undefined = known && {
    id: [service.global.toLowerCase(), ...id].join('.'),
    query: known.query.filter((one) => !positional.has(one)),
    ...(known.resource && { resource: known.resource }),
  };
  members[name] = {
    method: { overloads, returns: 'Object', ...(known && { scopes: known.scopes }), ...(rest && { rest }) },
  };
}

export function readAdvanced(root: string): Pick<Reference, 'globals' | 'types' | 'schemas'> {
  const ts = loadCompiler();
  const globals: Record<string, string> = {};
  const types: Record<string, ServiceType> = {};
  const schemas: Record<string, Schema> = {};
  for (const service of SERVICES) {
    const api = readApi(root, service);
    Object.assign(schemas, api.schemas);
    globals[service.global] = service.global;
    const source = parseFile(join(root, 'node_modules/@types/google-apps-script', service.shape));
    for (const { path, node } of listDeclarations(source)) {
      const isRoot = path.length < 3 && ts.isInterfaceDeclaration(node) && node.name.text === service.global;
      if (!ts.isInterfaceDeclaration(node) || !(isRoot || path.includes('Collection'))) continue;
      const type = isRoot ? service.global : [...path.slice(1), node.name.text].join('.');
      const title = titleOf(type, service);
      const members: Record<string, Member> = {};
      for (const one of node.members) {
        if (ts.isMethodSignature(one)) addMethod(members, one, title, service, api);
        else
          members[(one.name as TS.Identifier).text] = { property: (one as TS.PropertySignature).type?.getText() ?? '' };
      }
      types[type] = { title, members };
    }
  }
  return { globals, types, schemas };
}
