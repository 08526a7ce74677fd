/** Reads a published typing with the TypeScript compiler's parser alone: no type checking, so it takes milliseconds. */
import { readFileSync } from 'node:fs';
import type * as TS from 'typescript';

/** The compiler is loaded only when a table is made, not on every run. */
export function loadCompiler(): typeof TS {
  return require('typescript');
}

export function parseFile(path: string): TS.SourceFile {
  const ts = loadCompiler();
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), options, true);
}

/** The comment right before a declaration. */
export function readComment(source: TS.SourceFile, node: TS.Node): string {
  return source.text.slice(node.pos, node.getStart(source));
}

export interface Declaration {
  /** Names of the namespaces around it, outermost first. */
  readonly path: readonly string[];
  readonly node: TS.InterfaceDeclaration | TS.EnumDeclaration | TS.ClassDeclaration | TS.VariableDeclaration;
}

/** All interfaces, enums, classes and `declare var`s of a file, with the namespaces they stand in. */
export function listDeclarations(source: TS.SourceFile): Declaration[] {
  const ts = loadCompiler();
  const found: Declaration[] = [];
  const visit = (statements: readonly TS.Statement[], path: readonly string[]): void => {
    for (const node of statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node) || ts.isClassDeclaration(node))
        found.push({ path, node });
      else if (ts.isVariableStatement(node))
        for (const one of node.declarationList.declarations) found.push({ path, node: one });
      else if (ts.isModuleDeclaration(node)) {
        let body = node.body;
        const inner = [...path, node.name.text];
        while (body && ts.isModuleDeclaration(body)) {
          inner.push(body.name.text);
          body = body.body;
        }
        if (body && ts.isModuleBlock(body)) visit(body.statements, inner);
      }
    }
  };
  visit(source.statements, []);
  return found;
}
