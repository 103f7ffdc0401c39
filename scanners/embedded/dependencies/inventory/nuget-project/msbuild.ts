/** The part of MSBuild that says which packages a project asks for. Conditions are taken as true. */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseXml, type XmlElement, xmlChildren, xmlText} from '../../../../../src/formats/xml/parse-xml.ts';

export interface PackageItem {
  readonly element: 'PackageReference' | 'PackageVersion' | 'GlobalPackageReference';
  readonly name: string;
  readonly isUpdate: boolean;
  readonly version: string | undefined;
  readonly versionOverride: string | undefined;
  readonly privateAssets: string | undefined;
  readonly path: string;
  readonly line: number;
}

export interface ProjectFile {
  readonly items: readonly PackageItem[];
  readonly properties: ReadonlyMap<string, string>;
}

const ELEMENTS = ['PackageReference', 'PackageVersion', 'GlobalPackageReference'] as const;

/** Throws `UnreadableText`. Property names are in lower case, as MSBuild's have none. */
export function readProjectFile(path: string, text: string, checkBudget: () => void): ProjectFile {
  const root = parseXml(text, checkBudget);
  if (root.name !== 'Project') throw new UnreadableText(root.line, 'the root element is not Project');
  const groups = [root, ...xmlChildren(root, 'Choose').flatMap(({children}) => children)];
  const properties = new Map<string, string>();
  const items: PackageItem[] = [];
  for (const group of groups) {
    for (const {children} of xmlChildren(group, 'PropertyGroup')) {
      for (const {name, text: value} of children) properties.set(name.toLowerCase(), value);
    }
    for (const itemGroup of xmlChildren(group, 'ItemGroup')) items.push(...itemsOf(itemGroup, path));
  }
  return {items, properties};
}

function itemsOf(group: XmlElement, path: string): readonly PackageItem[] {
  return ELEMENTS.flatMap((element) => xmlChildren(group, element).flatMap((node) => itemOf(element, node, path)));
}

/** `Remove` names what is not asked for. Several names can be in one item. */
function itemOf(element: PackageItem['element'], node: XmlElement, path: string): readonly PackageItem[] {
  const {attributes, line} = node;
  const names = attributes.get('Include') ?? attributes.get('Update');
  if (names === undefined) {
    if (attributes.has('Remove')) return [];
    throw new UnreadableText(line, `a ${element} without Include`);
  }
  const value = (key: string) => attributes.get(key) || xmlText(node, key);
  return names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({
      element,
      name,
      isUpdate: !attributes.has('Include'),
      version: value('Version'),
      versionOverride: value('VersionOverride'),
      privateAssets: value('PrivateAssets'),
      path,
      line,
    }));
}
