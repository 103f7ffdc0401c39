/** What is installed in an image: packages of its distribution and of languages, each with the layer that brought it. */
import {compareText} from '../../../../src/finding/location.ts';
import type {FileAnalyzer, Image, ImageComponent, ImageInventory} from '../image.ts';
import {PACKAGE_ANALYZERS} from './analyzers.ts';
import {databaseFailures, describeDeleted} from './databases.ts';
import {distributionFile, distributionOf} from './distribution.ts';
import {languageComponents} from './language-components.ts';
import {systemComponents} from './system-components.ts';

/** Every file that an inventory depends on. */
export const INVENTORY_ANALYZERS: readonly FileAnalyzer<unknown>[] = [distributionFile, ...PACKAGE_ANALYZERS];

/** Pure: from the facts of the analyzers alone. */
export function takeInventory({files}: Pick<Image, 'files'>): ImageInventory {
  const distribution = distributionOf(files);
  const system = systemComponents(files, distribution);
  const language = languageComponents(files);
  const failures = databaseFailures(files);
  return {
    ...(distribution !== undefined && {distribution}),
    components: [...system.components, ...language.components].sort(byRef),
    notes: [...describeDeleted(files), ...system.notes, ...language.notes],
    ...(failures.length > 0 && {failures}),
  };
}

function byRef(left: ImageComponent, right: ImageComponent): number {
  return compareText(left.ref, right.ref);
}
