/** Layout of lockfile versions 2 and 3: a map from folder to package. */
import {asText, childOf, entriesOf, flagOf, mapOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {type LockEntry, type Need, scopeOfFlags} from './lock-entry.ts';

/** npm itself cannot create deeper folders on common systems. */
const MAX_PATH_LENGTH = 4_096;

export function entriesOfPackages(packages: TreeNode): ReadonlyMap<string, LockEntry> {
  const entries = [...mapOf(packages, 'packages')].map(([path, node]) => readEntry(path, node));
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function readEntry(path: string, node: TreeNode): LockEntry {
  if (path.length > MAX_PATH_LENGTH)
    throw new UnreadableText(node.line, `a path of more than ${MAX_PATH_LENGTH} characters`);
  const flags = {
    dev: flagOf(node, 'dev'),
    optional: flagOf(node, 'optional'),
    devOptional: flagOf(node, 'devOptional'),
  };
  return {
    path,
    line: node.line,
    // Only an alias, and a project, has a name of its own.
    name: textOf(node, 'name') ?? nameOfPath(path),
    version: textOf(node, 'version'),
    linkTarget: flagOf(node, 'link') ? textOf(node, 'resolved') : undefined,
    scope: scopeOfFlags(flags),
    ...licenseOf(node),
    needs: ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((key) => readNeeds(node, key)),
    developmentNeeds: readNeeds(node, 'devDependencies'),
  };
}

/** Old packages have objects and lists here, which say no expression. */
function licenseOf(node: TreeNode): {license?: string} {
  const license = childOf(node, 'license')?.value;
  return typeof license === 'string' && license !== '' ? {license} : {};
}

function nameOfPath(path: string): string {
  const start = path.lastIndexOf('node_modules/');
  return start === -1 ? path : path.slice(start + 'node_modules/'.length);
}

function readNeeds(node: TreeNode, key: string): Need[] {
  return entriesOf(node, key).map(([name, range]) => ({name, requirement: asText(range, 'range of a dependency')}));
}
