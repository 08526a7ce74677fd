/** Shape of the reference table: what Google publishes of its services, as far as the local host needs it. */

/** `String`, `Integer`, `Number`, `Boolean`, `Primitive` (any of these), `Char`, `Byte`, `Date`, `Object`, or a reference's type (`Spreadsheet.Range`), then `[]`s. */
export type TypeName = string;

export interface Parameter {
  readonly name: string;
  readonly type: TypeName;
  /** Google's page says what null means here. */
  readonly nullable?: true;
}

export interface Overload {
  readonly parameters: readonly Parameter[];
  /** The last parameter takes any number of values. */
  readonly rest?: true;
}

/** How a method of an advanced service is named, and what it takes, as a REST method. */
export interface RestMethod {
  /** `drive.files.create` */
  readonly id: string;
  /** Names allowed in `optionalArgs`. */
  readonly query: readonly string[];
  /** Schema of the parameter `resource`. */
  readonly resource?: string;
}

export interface Method {
  readonly overloads: readonly Overload[];
  /** The name of the type it returns. */
  readonly returns: TypeName;
  /** Any one of these is enough; none: no authorization is needed. */
  readonly scopes?: readonly string[];
  readonly rest?: RestMethod;
}

export type Member = { readonly method: Method } | { readonly enum: TypeName } | { readonly property: TypeName };

export interface ServiceType {
  /** As Google's messages write it: `SpreadsheetApp.Range`, `Ui`, `Drive.Files`. */
  readonly title: string;
  readonly extends?: readonly TypeName[];
  readonly members: Readonly<Record<string, Member>>;
}

/** Fields of a resource: a nested schema's name, with `[]` for lists; `*` where anything goes. */
export type Schema = Readonly<Record<string, string>>;

export interface Reference {
  /** Versions of the packages it was read from, and of this format. */
  readonly key: string;
  /** Global name → type. */
  readonly globals: Readonly<Record<string, TypeName>>;
  /** Global name → enum (`MimeType`). */
  readonly globalEnums: Readonly<Record<string, TypeName>>;
  readonly types: Readonly<Record<TypeName, ServiceType>>;
  readonly enums: Readonly<Record<TypeName, readonly string[]>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The member of a type or of one it extends. */
export function findMember(reference: Reference, type: TypeName, name: string): Member | undefined {
  const found = reference.types[type];
  if (!found) return undefined;
  if (Object.hasOwn(found.members, name)) return found.members[name];
  for (const parent of found.extends ?? []) {
    const member = findMember(reference, parent, name);
    if (member) return member;
  }
  return undefined;
}

/** Names of all members of a type, inherited ones included. */
export function listMembers(reference: Reference, type: TypeName): string[] {
  const found = reference.types[type];
  if (!found) return [];
  return [
    ...new Set([
      ...Object.keys(found.members),
      ...(found.extends ?? []).flatMap((parent) => listMembers(reference, parent)),
    ]),
  ];
}

/** Does a value of one type do where another is asked for? */
export function isAssignable(reference: Reference, type: TypeName, wanted: TypeName): boolean {
  if (type === wanted) return true;
  // Google's pages call HtmlOutput, HTTPResponse and the like BlobSources, but the published types do not say so.
  if (wanted === 'Base.BlobSource')
    return Boolean(findMember(reference, type, 'getBlob') && findMember(reference, type, 'getAs'));
  return (reference.types[type]?.extends ?? []).some((parent) => isAssignable(reference, parent, wanted));
}
