/** Wishes of manifests in JSON. */
import {valid} from 'semver';
import {parseJson} from '../../../../src/formats/json/parse-json.ts';
import {readPackageAsks} from '../inventory/package-json.ts';
import type {Wish} from './manifest-kind.ts';
import {exactly, readSections, type Sections} from './sections.ts';

/** Of the repository itself. */
const OWN_CODE = /^(?:workspace|file|link|portal):/;

/** https://docs.npmjs.com/cli/configuring-npm/package-json; peers are installed by whoever asks for them. */
export function packageJsonWishes(text: string, path: string): readonly Wish[] {
  return readPackageAsks(text, path)
    .filter(({requirement}) => !OWN_CODE.test(requirement))
    .map(({name, requirement, scope, place}) => ({name, scope, place, ...exactly(valid(requirement) ?? undefined)}));
}

/** https://getcomposer.org/doc/04-schema.md; PHP itself and its extensions are no packages. */
export function composerWishes(text: string, path: string, checkBudget: () => void): readonly Wish[] {
  const sections: Sections = [
    ['require', 'production'],
    ['require-dev', 'development'],
  ];
  return readSections(parseJson(text, {checkBudget}), path, sections).flatMap(({wish, requirement}) => {
    const isExact = /^v?\d+(?:\.\d+){1,3}(?:-\w[\w.]*)?$/.test(requirement);
    return wish.name.includes('/') ? [{...wish, ...exactly(isExact ? requirement : undefined)}] : [];
  });
}
