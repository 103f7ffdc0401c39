/** Imports of Python as nodes, and the names they make known. */
import {as, field, fields, type Lowerings, make, type RawNode, textOf} from '../../engine/syntax/lowering.ts';
import {childOf, SyntaxNode} from '../../engine/syntax/node.ts';
import {copyOf, dottedName, type ImportedName, importNode, nodesOfKind} from '../shared/modules.ts';

export const moduleLowerings: Lowerings = {
  aliased_import: as('Aliased'),
  relative_import: (raw) => new SyntaxNode('Id', textOf(raw), raw.start, raw.end),
};

/** `import a, b as c`. */
export function importStatement(raw: RawNode): readonly SyntaxNode[] {
  return fields(raw, 'name').map((name) => {
    if (name.kind !== 'Aliased') return importNode(raw, 'Import', {module: name});
    return importNode(raw, 'Import', {module: childOf(name, 'name'), alias: childOf(name, 'alias')});
  });
}

/** `from a import b, c as d` and `from a import *`. */
export function importFrom(raw: RawNode): SyntaxNode | readonly SyntaxNode[] {
  const module = field(raw, 'module_name');
  const names = fields(raw, 'name');
  if (module === undefined) return make(raw, 'ImportFrom', raw.children);
  if (names.length === 0) return importNode(raw, 'ImportAll', {module});
  return names.map((name) => {
    if (name.kind !== 'Aliased') return importNode(raw, 'ImportFrom', {module: copyOf(module), name});
    const parts = {module: copyOf(module), name: childOf(name, 'name'), alias: childOf(name, 'alias')};
    return importNode(raw, 'ImportFrom', parts);
  });
}

const IMPORTS = new Set(['Import', 'ImportFrom']);

/** `from subprocess import call as c`: c is subprocess.call. */
export function pythonImports(root: SyntaxNode): readonly ImportedName[] {
  return [...nodesOfKind(root, IMPORTS)].flatMap((node) => {
    const module = dottedName(childOf(node, 'module'));
    const name = dottedName(childOf(node, 'name'));
    const alias = dottedName(childOf(node, 'alias'));
    if (module === undefined) return [];
    if (name !== undefined) return [{local: alias ?? name, canonical: `${module}.${name}`, from: node.start}];
    return alias === undefined ? [] : [{local: alias, canonical: module, from: node.start}];
  });
}
