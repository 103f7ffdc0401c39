/** Wishes of manifests in TOML. */
import {parseToml} from '../../../../src/formats/toml/parse-toml.ts';
import {textOf} from '../../../../src/formats/tree/read-tree.ts';
import {isTreeMap} from '../../../../src/formats/tree/tree-node.ts';
import {readPyprojectAsks} from '../inventory/pyproject.ts';
import {normalizeName, pinnedVersion} from '../inventory/python-requirement.ts';
import type {Wish} from './manifest-kind.ts';
import {exactly, readSections, type Sections} from './sections.ts';

export function pyprojectWishes(text: string, path: string): readonly Wish[] {
  return readPyprojectAsks(text, path).map(({name, requirement, scope, place}) => ({
    name,
    scope,
    place,
    ...exactly(pinnedVersion(requirement)),
  }));
}

/** https://pipenv.pypa.io/en/latest/pipfile.html */
export function pipfileWishes(text: string, path: string): readonly Wish[] {
  const sections: Sections = [
    ['packages', 'production'],
    ['dev-packages', 'development'],
  ];
  return readSections(parseToml(text), path, sections).map(({wish, requirement}) => ({
    ...wish,
    name: normalizeName(wish.name),
    ...exactly(pinnedVersion(requirement)),
  }));
}

/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: only `=1.2.3` is one version. */
export function cargoWishes(text: string, path: string, checkBudget: () => void): readonly Wish[] {
  const sections: Sections = [
    ['dependencies', 'production'],
    ['build-dependencies', 'development'],
    ['dev-dependencies', 'development'],
  ];
  return readSections(parseToml(text, checkBudget), path, sections).flatMap(({wish, requirement, node}) => {
    const isOwnCode = isTreeMap(node.value) && textOf(node, 'path') !== undefined;
    const version = /^=\s*(?<version>\d+\.\d+\.\d+\S*)$/.exec(requirement)?.groups?.version;
    return isOwnCode ? [] : [{...wish, ...exactly(version)}];
  });
}
