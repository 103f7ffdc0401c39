/**
 * A file system as layers are put upon each other: folders by name, links followed inside of the root. A tree that goes
 * on from another shares what it does not change, so that ten images on one base have the base's files once.
 */
import {compareText} from '../../../../src/finding/location.ts';
import type {ImageEntry} from '../image.ts';
import {CorruptArchive} from './corrupt-archive.ts';
import {joinPath} from './image-path.ts';

/** As Linux does. https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const MAX_LINKS = 40;

const FOLDER_MODE = 0o755;

interface Node {
  /** Only this tree may change the node; all others copy it first. */
  readonly owner: PathTree;
  /** Where the node is; paths in archives may lead through links. */
  readonly path: string;
  /** Undefined for folders that no archive names. */
  entry: ImageEntry | undefined;
  /** The path that its archive has. */
  writtenAs: string;
  children: Map<string, Node> | undefined;
}

type Step = (parent: Node, name: string) => Node | undefined;

/** For looking alone. */
const look: Step = (parent, name) => parent.children?.get(name);

export class PathTree {
  readonly #root: Node;
  /** By layer and path as its archive has it, where it is another than the place. */
  readonly #places: Map<string, string>;
  readonly #maxNodes: number;
  #count: number;

  /** More nodes than `maxNodes` are refused, removed ones included. `below` must not change any more. */
  constructor(maxNodes: number, below?: PathTree) {
    const children = new Map(below === undefined ? [] : below.#root.children);
    this.#root = {owner: this, path: '', entry: undefined, writtenAs: '', children};
    this.#places = new Map(below === undefined ? [] : below.#places);
    this.#maxNodes = maxNodes;
    this.#count = below === undefined ? 0 : below.#count;
  }

  /** Puts it in place of what is there; only a folder keeps what is in a folder. */
  add(entry: ImageEntry): void {
    const {parent, name} = this.#descend(entry.path, this.#make);
    if (parent === undefined) return;
    const node = this.#make(parent, name);
    const isSameFolder = entry.kind === 'folder' && (node.entry === undefined || node.entry.kind === 'folder');
    if (!isSameFolder) node.children = undefined;
    node.entry = {...entry, path: node.path};
    node.writtenAs = entry.path;
    if (node.path !== entry.path) this.#places.set(keyOf(entry.path, entry.layer), node.path);
  }

  remove(path: string): void {
    const {parent, name} = this.#descend(path, this.#own);
    parent?.children?.delete(name);
  }

  /** Takes everything out of a folder. */
  empty(path: string): void {
    this.#follow(path.split('/'), this.#own)?.children?.clear();
  }

  /** Follows links, the last part included. */
  find(path: string): ImageEntry | undefined {
    const node = this.#follow(path.split('/'), look);
    return node === undefined || node === this.#root ? undefined : (node.entry ?? implicitFolder(node.path));
  }

  /** Where the file that a layer wrote as `path` is seen; undefined when it is not seen. */
  placeOf(path: string, layer: number): string | undefined {
    const place = this.#places.get(keyOf(path, layer)) ?? path;
    let node: Node | undefined = this.#root;
    for (const part of place.split('/')) node = node?.children?.get(part);
    return node?.entry?.layer === layer && node.writtenAs === path ? place : undefined;
  }

  /** Folder by folder, in each by name. */
  entries(): ImageEntry[] {
    const found: ImageEntry[] = [];
    const waiting: Node[] = [this.#root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.entry !== undefined) found.push(node.entry);
      if (node.children === undefined || node.children.size === 0) continue;
      // The first by name is taken first.
      const names = [...node.children.keys()].sort(compareText).reverse();
      for (const name of names) {
        const child = node.children.get(name);
        if (child !== undefined) waiting.push(child);
      }
    }
    return found;
  }

  /** A folder's child that may be changed; made where there is none. */
  readonly #make = (parent: Node, name: string): Node => {
    const known = this.#own(parent, name);
    if (known !== undefined) return known;
    this.#count += 1;
    if (this.#count > this.#maxNodes) throw new CorruptArchive(`the image has over ${this.#maxNodes} entries`);
    const path = joinPath(parent.path, name);
    const node: Node = {owner: this, path, entry: undefined, writtenAs: path, children: undefined};
    parent.children ??= new Map();
    parent.children.set(name, node);
    return node;
  };

  /** A folder's child that may be changed: a copy where it belongs to a tree below. */
  readonly #own = (parent: Node, name: string): Node | undefined => {
    const child = parent.children?.get(name);
    if (child === undefined || child.owner === this) return child;
    const own = {...child, owner: this, children: child.children && new Map(child.children)};
    parent.children?.set(name, own);
    return own;
  };

  #descend(path: string, step: Step) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return {parent: this.#follow(parts, step), name};
  }

  /** Follows every link it meets; undefined when there is nothing, or too many links. */
  #follow(parts: readonly string[], step: Step): Node | undefined {
    // The next part is the last one.
    const rest = parts.toReversed();
    const way: Node[] = [this.#root];
    let links = 0;
    for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (way.length > 1) way.pop();
        continue;
      }
      const node = step(way.at(-1) ?? this.#root, part);
      if (node === undefined) return undefined;
      if (node.entry?.kind !== 'symlink') {
        way.push(node);
        continue;
      }
      links += 1;
      if (links > MAX_LINKS) return undefined;
      const {target} = node.entry;
      if (target.startsWith('/')) way.length = 1;
      rest.push(...target.split('/').toReversed());
    }
    return way.at(-1);
  }
}

function keyOf(path: string, layer: number): string {
  return `${layer}/${path}`;
}

function implicitFolder(path: string): ImageEntry {
  return {path, kind: 'folder', sizeBytes: 0, mode: FOLDER_MODE, uid: 0, gid: 0, layer: 0, target: ''};
}
