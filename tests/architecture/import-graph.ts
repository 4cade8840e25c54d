import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Every import of one of our files by another in src/ and scripts/; both are paths from the top folder. */
export function readImports(): Import[] {
  return globSync('{src,scripts}/**/*.{ts,astro}').flatMap((file) =>
    importsIn(file, readFileSync(file, 'utf8')),
  );
}

/**
 * The relative imports that one file writes: static, dynamic, re-exports and types. Of an Astro file, those of the
 * frontmatter and of its scripts.
 */
export function importsIn(file: string, text: string): Import[] {
  const code = file.endsWith('.astro') ? astroCode(text) : text;
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier) && specifier.text.startsWith('.')) {
      imports.push({
        from: file,
        to: path.posix.join(path.posix.dirname(file), specifier.text),
        typeOnly: isTypeOnly(node),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ESNext));
  return imports;
}

/** The ways that lead from a file back to itself, each file of them once as the first. */
export function findCycles(imports: readonly Import[]): string[] {
  const importsFrom = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, way: string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (way.includes(file) || done.has(file)) return;
    for (const { to } of importsFrom.get(file) ?? []) follow(to, [...way, file]);
    done.add(file);
  };
  for (const file of importsFrom.keys()) follow(file, []);
  return cycles;
}

function astroCode(text: string): string {
  const frontmatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((script) => script[1]);
  return [frontmatter, ...scripts].join('\n');
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined;
}

/** `import { type A }` is not: Node and `verbatimModuleSyntax` keep it as an import of the file. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

interface Import {
  from: string;
  to: string;
  /** Whether it is gone when the program runs. */
  typeOnly: boolean;
}
