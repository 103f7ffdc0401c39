/** Imports and exports of JavaScript, and the names that imports and `require` make known. */
import {as, field, fields, type Lowerings, make, placed, type RawNode} from '../../engine/syntax/lowering.ts';
import {childOf, inRole, type SyntaxNode} from '../../engine/syntax/node.ts';
import {decorate} from '../shared/declarations.ts';
import {copyOf, type ImportedName, importNode, nodesOfKind} from '../shared/modules.ts';

/** One node for each imported name; `import 'x'` has no name. */
export function importStatement(raw: RawNode): readonly SyntaxNode[] {
  const module = field(raw, 'source');
  const clause = raw.children.find((child) => child.kind === 'import_clause');
  const names = clause?.children ?? [];
  if (names.length === 0) return [importNode(raw, 'Import', {module})];
  return names.map((name) => importedName(raw, name, module === undefined ? undefined : copyOf(module)));
}

function importedName(raw: RawNode, name: SyntaxNode, module: SyntaxNode | undefined): SyntaxNode {
  if (name.kind === 'namespace_import') return importNode(raw, 'ImportAll', {module, alias: name.children[0]});
  if (name.kind === 'ImportSpecifier') {
    const [own, alias] = [childOf(name, 'name'), childOf(name, 'alias')];
    // `{default as x}` is what `x` alone is; one of the grammars takes `default` for no name.
    if ((own === undefined || own.text === 'default') && alias !== undefined)
      return importNode(raw, 'Import', {module, alias});
    return importNode(raw, 'ImportFrom', {module, name: own, alias});
  }
  return importNode(raw, 'Import', {module, alias: name});
}

export const exportLowerings: Lowerings = {
  import_clause: (raw) => make(raw, 'import_clause', raw.children),
  named_imports: (raw) => raw.children,
  import_specifier: as('ImportSpecifier'),
  export_statement: exported,
};

/** What is exported counts, not that it is. */
function exported(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const declarations = fields(raw, 'declaration');
  const decorators = fields(raw, 'decorator');
  const [first] = declarations;
  if (first !== undefined) {
    return decorators.length === 0
      ? declarations.map((each) => inRole(each, ''))
      : [inRole(decorate(first, decorators), '')];
  }
  const value = field(raw, 'value');
  if (value !== undefined) return make(raw, 'Export', placed('value', [value]));
  return make(raw, 'Export', raw.children);
}

const IMPORTS = new Set(['Import', 'ImportFrom', 'ImportAll', 'VarDef']);

/** `import {exec as run} from 'child_process'`: run is child_process.exec. */
export function javascriptImports(root: SyntaxNode): readonly ImportedName[] {
  return [...nodesOfKind(root, IMPORTS)].flatMap((node) => (node.kind === 'VarDef' ? required(node) : imported(node)));
}

function imported(node: SyntaxNode): readonly ImportedName[] {
  const module = moduleName(childOf(node, 'module')?.text ?? '');
  const name = childOf(node, 'name')?.text;
  const alias = childOf(node, 'alias')?.text;
  if (name !== undefined) {
    return [{local: alias ?? name, canonical: name === 'default' ? module : `${module}.${name}`, from: node.start}];
  }
  return alias === undefined ? [] : [{local: alias, canonical: module, from: node.start}];
}

/** `const {exec: run} = require('child_process')`. */
function required(node: SyntaxNode): readonly ImportedName[] {
  const [value, name] = [childOf(node, 'value'), childOf(node, 'name')];
  const path = value === undefined ? undefined : requiredPath(value);
  if (path === undefined || name === undefined) return [];
  if (name.kind === 'Id') return [{local: name.text, canonical: path, from: node.start}];
  if (name.kind !== 'ObjectPattern') return [];
  return name.children.flatMap((entry) => destructured(entry, path));
}

function destructured(entry: SyntaxNode, path: string): readonly ImportedName[] {
  if (entry.kind === 'Id') return [{local: entry.text, canonical: `${path}.${entry.text}`, from: entry.start}];
  const [key, value] = [childOf(entry, 'key'), childOf(entry, 'value')];
  if (key?.kind !== 'Id' || value?.kind !== 'Id') return [];
  return [{local: value.text, canonical: `${path}.${key.text}`, from: entry.start}];
}

/** `require('x')` and `require('x').y`. */
function requiredPath(node: SyntaxNode): string | undefined {
  const [object, property] = node.children;
  if (node.kind === 'Member' && object !== undefined) {
    const path = object.kind === 'Call' ? requiredPath(object) : undefined;
    return path === undefined || property === undefined ? undefined : `${path}.${property.text}`;
  }
  if (node.kind !== 'Call' || object?.text !== 'require' || property?.kind !== 'String') return undefined;
  return moduleName(property.text);
}

function moduleName(path: string): string {
  return path.replace(/^node:/, '');
}
