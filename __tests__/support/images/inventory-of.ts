/** The inventory of an image made of plain data. */
import type {ImageComponent, ImageInventory} from '../../../scanners/embedded/images/image.ts';
import {INVENTORY_ANALYZERS, takeInventory} from '../../../scanners/embedded/images/inventory/take-inventory.ts';
import {filesOf, type LayerContents} from './image-of.ts';

export async function inventoryOf(...layers: readonly LayerContents[]): Promise<ImageInventory> {
  return takeInventory({files: await filesOf(layers, INVENTORY_ANALYZERS)});
}

/** `openssl 3.0.11-1 (layer 0, var/lib/dpkg/status)`. */
export function show({name, version, layer, path}: ImageComponent): string {
  return `${name} ${version} (layer ${layer}, ${path})`;
}

/** Names and versions alone. */
export function packagesOf({components}: ImageInventory): readonly string[] {
  return components.map(({name, version}) => `${name} ${version}`);
}
