/** Reads the built-in services (SpreadsheetApp, Utilities …) from gas-types-detailed, a copy of Google's reference pages. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as TS from 'typescript';
import { GLOBAL_ENUMS, PARAMETER_TYPES, VARIADIC } from './patches';
import type { Member, Method, Overload, Parameter, Reference, ServiceType } from './reference';
import { type Declaration, listDeclarations, loadCompiler, parseFile, readComment } from './source';

/** Services whose classes are kept whole; of the others only the service itself is, so that calling it can be refused by name. */
const KEPT = new Set([
  'Base',
  'Cache',
  'HTML',
  'Lock',
  'Properties',
  'Script',
  'Spreadsheet',
  'URL_Fetch',
  'Utilities',
]);

const PRIMITIVES: Record<string, string> = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
  any: 'Object',
  object: 'Object',
  void: 'Void',
  BigNumber: 'Object',
};
const PLAIN = new Set(['Integer', 'Byte', 'Char', 'Date']);

/** A type's name in this table; `?` after an element's name means it may be null. */
export function nameType(node: TS.TypeNode | undefined, namespace: string): string {
  const ts = loadCompiler();
  if (!node) return 'Void';
  if (ts.isArrayTypeNode(node)) return `${nameType(node.elementType, namespace)}[]`;
  if (ts.isParenthesizedTypeNode(node)) return nameType(node.type, namespace);
  if (ts.isUnionTypeNode(node)) {
    const known = node.types.filter(
      (one) => !(ts.isLiteralTypeNode(one) && one.literal.kind === ts.SyntaxKind.NullKeyword),
    );
    return `${known.length === 1 ? nameType(known[0], namespace) : 'Object'}${known.length < node.types.length ? '?' : ''}`;
  }
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText();
    if (name === 'Array') return `${nameType(node.typeArguments?.[0], namespace)}[]`;
    if (PLAIN.has(name)) return name;
    return PRIMITIVES[name] ?? (name.includes('.') ? name : `${namespace}.${name}`);
  }
  return PRIMITIVES[node.getText()] ?? 'Object';
}

function readScopes(comment: string): string[] {
  const block = /\* Authorization:([\s\S]*?)(?:\*\s*\n\s*\* https:|\* @|\*\/)/.exec(comment)?.[1] ?? '';
  return [...block.matchAll(/- (https?:\S+)/g)].map((match) => match[1] as string);
}

function readOverload(signature: TS.MethodSignature, namespace: string, id: string, comment: string): Overload {
  const parameters = signature.parameters.map((one): Parameter => {
    const name = one.name.getText();
    const nullable = new RegExp(`@param ${name} .*\\bnull\\b`).test(comment);
    return {
      name,
      type: PARAMETER_TYPES[`${id}.${name}`] ?? nameType(one.type, namespace),
      ...(nullable && { nullable }),
    };
  });
  return { parameters, ...(VARIADIC.has(id) && parameters.length > 1 && { rest: true as const }) };
}

type Interface = { node: TS.InterfaceDeclaration; source: TS.SourceFile; namespace: string };

function readMembers({ node, source, namespace }: Interface, arrays: Map<string, Overload>): Record<string, Member> {
  const ts = loadCompiler();
  const members: Record<string, Member> = {};
  for (const one of node.members) {
    const name = one.name?.getText(source);
    if (!name) continue;
    if (ts.isPropertySignature(one) && one.type) {
      members[name] = ts.isTypeQueryNode(one.type)
        ? { enum: qualify(one.type.exprName.getText(source), namespace) }
        : { property: nameType(one.type, namespace) };
    } else if (ts.isMethodSignature(one)) {
      const id = `${namespace}.${node.name.text}.${name}`;
      const comment = readComment(source, one);
      const typed = readOverload(one, namespace, id, comment);
      const overload = typed.parameters.some((each) => each.type.endsWith('[]'))
        ? (arrays.get(`${id}/${typed.parameters.length}`) ?? typed)
        : typed;
      const before = (members[name] as { method: Method } | undefined)?.method;
      const scopes = readScopes(comment);
      members[name] = {
        method: {
          overloads: [...(before?.overloads ?? []), overload],
          returns: nameType(one.type, namespace),
          ...((before?.scopes ?? scopes.length > 0) && { scopes: before?.scopes ?? scopes }),
        },
      };
    }
  }
  return members;
}

function qualify(name: string, namespace: string): string {
  return name.includes('.') ? name : `${namespace}.${name}`;
}

/** Overloads that take lists, from `@types/google-apps-script`: it tells `Object[]` from `Object[][]`, which Google's pages write alike. */
function readArrays(root: string): Map<string, Overload> {
  const ts = loadCompiler();
  const source = parseFile(join(root, 'node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts'));
  const found = new Map<string, Overload>();
  for (const { path, node } of listDeclarations(source)) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    for (const one of node.members) {
      if (
        !ts.isMethodSignature(one) ||
        !one.parameters.some((each) => /\[|^Array</.test(each.type?.getText(source) ?? ''))
      )
        continue;
      const id = `${path[1]}.${node.name.text}.${one.name.getText(source)}`;
      found.set(`${id}/${one.parameters.length}`, readOverload(one, path[1] as string, id, readComment(source, one)));
    }
  }
  return found;
}

/** `SpreadsheetApp.Range`, `Ui`, `Utilities`: how Google's messages name a class. */
function titleOf(namespace: string, name: string, service: string | undefined): string {
  return namespace === 'Base' || !service || service === name ? name : `${service}.${name}`;
}

export function readBuiltin(root: string): Pick<Reference, 'globals' | 'globalEnums' | 'types' | 'enums'> {
  const ts = loadCompiler();
  const folder = join(root, 'node_modules/gas-types-detailed');
  const files = readdirSync(folder).filter((name) => /^google-apps-script\..*\.d\.ts$/.test(name));
  const declarations = files.flatMap((name) => {
    const source = parseFile(join(folder, name));
    return listDeclarations(source).map((one): Declaration & { source: TS.SourceFile } => ({ ...one, source }));
  });
  const enums: Record<string, string[]> = {};
  const interfaces = new Map<string, Interface>();
  for (const { path, node, source } of declarations) {
    const namespace = path[1] ?? '';
    if (ts.isEnumDeclaration(node))
      enums[`${namespace}.${node.name.text}`] = node.members.map((one) => one.name.getText(source));
    if (ts.isInterfaceDeclaration(node)) interfaces.set(`${namespace}.${node.name.text}`, { node, source, namespace });
  }
  const globals: Record<string, string> = {};
  const services: Record<string, string> = {};
  for (const { node, source } of declarations) {
    if (!ts.isVariableDeclaration(node)) continue;
    const name = node.name.getText(source);
    const type = node.type?.getText(source).replace('GoogleAppsScript.', '') ?? '';
    const found = interfaces.get(type);
    // ScriptProperties and UserProperties are empty in the reference: Google has taken them down.
    if (!found || found.node.members.length === 0) continue;
    globals[name] = type;
    const namespace = type.split('.')[0] as string;
    services[namespace] ??= name;
  }
  const served = new Set(Object.values(globals));
  const arrays = readArrays(root);
  const types: Record<string, ServiceType> = {};
  for (const [id, found] of interfaces) {
    if (!KEPT.has(found.namespace) && !served.has(id)) continue;
    const parents = (found.node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((one) => qualify(one.getText(found.source), found.namespace)),
    );
    types[id] = {
      title: titleOf(found.namespace, found.node.name.text, services[found.namespace]),
      ...(parents.length > 0 && { extends: parents }),
      members: readMembers(found, arrays),
    };
  }
  const kept = Object.fromEntries(Object.entries(enums).filter(([id]) => KEPT.has(id.split('.')[0] as string)));
  return { globals, globalEnums: GLOBAL_ENUMS, types, enums: kept };
}
