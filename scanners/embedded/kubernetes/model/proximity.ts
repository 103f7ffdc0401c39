/**
 * Which manifests can be meant by each other. A repository can hold several environments with the same names: a name is
 * looked up in the same world first, then in the nearest folder.
 */
import {type Manifest, PLAIN_WORLD} from '../manifest.ts';

/**
 * Whether two manifests can be in the same namespace. One that names none is put into any when it is applied, so it fits
 * one that does when they can be deployed together. `default` is the namespace of those that name none.
 */
export function canShareNamespace(a: Manifest, b: Manifest): boolean {
  return isSameNamespace(a, b, a.namespace, b.namespace);
}

/** The same for namespaces that the manifests refer to. */
export function isSameNamespace(a: Manifest, b: Manifest, ofA: string, ofB: string): boolean {
  if ((ofA || 'default') === (ofB || 'default')) return true;
  return (ofA === '' || ofB === '') && canBeTogether(a, b);
}

/**
 * Whether a name in one can mean the other, for claims that something is so. Without namespaces only what is deployed
 * together counts: the same world, and there the same folder or one below it.
 */
export function canRefer(a: Manifest, b: Manifest, ofA: string = a.namespace, ofB: string = b.namespace): boolean {
  if (isNamed(ofA) && isNamed(ofB)) return ofA === ofB;
  if (ofA !== '' && ofB !== '' && ofA !== ofB) return false;
  if (a.world !== b.world) return false;
  return a.world !== PLAIN_WORLD || contains(a.folder, b.folder) || contains(b.folder, a.folder);
}

/** Everybody uses `default`, so that two are in it says nothing. */
function isNamed(namespace: string): boolean {
  return namespace !== '' && namespace !== 'default';
}

function contains(folder: string, other: string): boolean {
  return other === folder || other.startsWith(folder === '' ? '' : `${folder}/`);
}

/** Conservative: true unless they are in different parts of the repository. */
export function canBeTogether(a: Manifest, b: Manifest): boolean {
  return (a.world === b.world && a.world !== PLAIN_WORLD) || sharesTop(a.folder, b.folder);
}

function sharesTop(a: string, b: string): boolean {
  return a === '' || b === '' || topOf(a) === topOf(b);
}

function topOf(folder: string): string {
  const slash = folder.indexOf('/');
  return slash === -1 ? folder : folder.slice(0, slash);
}

/** Of several manifests those that are meant: of the same world, else those in the nearest folder. */
export function nearest<Item>(from: Manifest, items: readonly Item[], manifestOf: (item: Item) => Manifest): Item[] {
  if (items.length < 2) return [...items];
  const ranked = items.map((item) => ({item, rank: closeness(from, manifestOf(item))}));
  const best = ranked.reduce((most, {rank}) => Math.max(most, rank), 0);
  return ranked.filter(({rank}) => rank === best).map(({item}) => item);
}

/** More than any number of folders that a path can have. */
const SAME_WORLD = 10_000;

function closeness(a: Manifest, b: Manifest): number {
  const common = commonFolders(a.folder, b.folder);
  if (a.world !== b.world) return common;
  return a.source.path === b.source.path ? SAME_WORLD * 2 + common : SAME_WORLD + common;
}

function commonFolders(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const differ = left.findIndex((part, index) => part !== right[index]);
  return differ === -1 ? left.length : differ;
}
