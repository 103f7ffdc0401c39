/** Wishes of manifests in YAML. */
import {valid} from 'semver';
import {textOf} from '../../../../src/formats/tree/read-tree.ts';
import {isTreeMap} from '../../../../src/formats/tree/tree-node.ts';
import {parseYaml} from '../../../../src/formats/yaml/parse-yaml.ts';
import type {Wish} from './manifest-kind.ts';
import {exactly, readSections, type Sections} from './sections.ts';

/** https://dart.dev/tools/pub/dependencies; what comes with Flutter has no version here. */
export function pubspecWishes(text: string, path: string, checkBudget: () => void): readonly Wish[] {
  const sections: Sections = [
    ['dependencies', 'production'],
    ['dev_dependencies', 'development'],
  ];
  const [root] = parseYaml(text, checkBudget);
  return readSections(root, path, sections).flatMap(({wish, requirement, node}) => {
    const isElsewhere = isTreeMap(node.value) && ['sdk', 'path'].some((key) => textOf(node, key) !== undefined);
    return isElsewhere ? [] : [{...wish, ...exactly(valid(requirement) ?? undefined)}];
  });
}
