/** Cargo.lock, versions 1 to 4 → packages with resolved dependencies. */
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {asText, itemsOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Absent for packages of the repository itself. */
  readonly source: string | undefined;
  /** As written: `name`, `name version` or `name version (source)`. */
  readonly dependencies: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** Throws `UnreadableText`. */
export function readLockedPackages(text: string, checkBudget: () => void): readonly LockedPackage[] {
  const root = parseToml(text, checkBudget);
  return itemsOf(root, 'package').map(lockedPackage);
}

/** Finds the package that a written dependency means. */
export function packageFinder(packages: readonly LockedPackage[]): (written: string) => LockedPackage | undefined {
  const byWritten = new Map<string, LockedPackage>();
  for (const each of packages) {
    byWritten.set(each.name, each);
    byWritten.set(`${each.name} ${each.version}`, each);
    if (each.source !== undefined) byWritten.set(`${each.name} ${each.version} (${each.source})`, each);
  }
  return (written) => byWritten.get(written);
}

function lockedPackage(node: TreeNode): LockedPackage {
  const [name, version] = [textOf(node, 'name'), textOf(node, 'version')];
  if (name === undefined || version === undefined) {
    throw new UnreadableText(node.line, 'a package without name or version');
  }
  return {
    name,
    version,
    source: textOf(node, 'source'),
    dependencies: itemsOf(node, 'dependencies').map((item) => asText(item, 'a dependency')),
    line: node.line,
  };
}
