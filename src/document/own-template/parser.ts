/** How docxtemplater reads the tags of a prepared template: `1.title` is the field `title` of the first open section. */

interface Context {
  readonly scopeList: readonly unknown[];
}

export function parseScopedTag(tag: string) {
  const dot = tag.indexOf('.');
  const depth = Number(tag.slice(0, dot));
  const field = tag.slice(dot + 1);
  return {
    get: (_scope: unknown, { scopeList }: Context): unknown => {
      const scope = scopeList[depth];
      return field === '' ? scope : (scope as Readonly<Record<string, unknown>>)[field];
    },
  };
}
