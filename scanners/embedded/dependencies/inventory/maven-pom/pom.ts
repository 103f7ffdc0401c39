/** One pom.xml as written, before anything is inherited. https://maven.apache.org/pom.html */

import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import {parseXml, type XmlElement, xmlChild, xmlChildren, xmlText} from '../../../../../src/formats/xml/parse-xml.ts';

export interface PomDependency {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly type: string;
  readonly classifier: string;
  readonly scope: string | undefined;
  readonly optional: string | undefined;
  /** 1-based. */
  readonly line: number;
}

export interface PomParent {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  /** Empty: not to be looked for among the files. */
  readonly relativePath: string;
  readonly line: number;
}

export interface Pom {
  readonly path: string;
  readonly groupId: string | undefined;
  readonly artifactId: string | undefined;
  readonly version: string | undefined;
  readonly parent: PomParent | undefined;
  readonly properties: ReadonlyMap<string, string>;
  /** Of all profiles: used where nothing else gives a value. */
  readonly profileProperties: ReadonlyMap<string, string>;
  readonly managed: readonly PomDependency[];
  /** Of the project and of all its profiles. */
  readonly dependencies: readonly PomDependency[];
}

/** Throws `UnreadableText`. */
export function readPom(path: string, text: string, checkBudget: () => void): Pom {
  const root = parseXml(text, checkBudget);
  if (root.name !== 'project') throw new UnreadableText(root.line, 'the root element is not project');
  const profiles = xmlChildren(xmlChild(root, 'profiles'), 'profile');
  return {
    path,
    groupId: xmlText(root, 'groupId'),
    artifactId: xmlText(root, 'artifactId'),
    version: xmlText(root, 'version'),
    parent: parentOf(xmlChild(root, 'parent')),
    properties: propertiesOf([root]),
    profileProperties: propertiesOf(profiles),
    managed: [root, ...profiles].flatMap((each) => dependenciesOf(xmlChild(each, 'dependencyManagement'))),
    dependencies: [root, ...profiles].flatMap(dependenciesOf),
  };
}

function parentOf(element: XmlElement | undefined): PomParent | undefined {
  if (element === undefined) return undefined;
  return {
    groupId: xmlText(element, 'groupId') ?? '',
    artifactId: xmlText(element, 'artifactId') ?? '',
    version: xmlText(element, 'version'),
    relativePath: xmlChild(element, 'relativePath')?.text ?? '../pom.xml',
    line: element.line,
  };
}

function propertiesOf(holders: readonly XmlElement[]): ReadonlyMap<string, string> {
  const elements = holders.flatMap((holder) => xmlChild(holder, 'properties')?.children ?? []);
  return new Map(elements.map(({name, text}) => [name, text]));
}

function dependenciesOf(holder: XmlElement | undefined): readonly PomDependency[] {
  return xmlChildren(xmlChild(holder, 'dependencies'), 'dependency').map((element) => {
    const [groupId, artifactId] = [xmlText(element, 'groupId'), xmlText(element, 'artifactId')];
    if (groupId === undefined || artifactId === undefined) {
      throw new UnreadableText(element.line, 'a dependency without groupId or artifactId');
    }
    return {
      groupId,
      artifactId,
      version: xmlText(element, 'version'),
      type: xmlText(element, 'type') ?? 'jar',
      classifier: xmlText(element, 'classifier') ?? '',
      scope: xmlText(element, 'scope'),
      optional: xmlText(element, 'optional'),
      // What a developer changes is the version; without one the name is what other POMs go by.
      line: (xmlChild(element, 'version') ?? xmlChild(element, 'artifactId') ?? element).line,
    };
  });
}
