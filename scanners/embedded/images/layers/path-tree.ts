/** A file system as layers are put upon each other: folders by name, links followed inside of the root. */
import type {ImageEntry} from '../image.ts';
import {CorruptArchive} from './corrupt-archive.ts';
import {joinPath} from './image-path.ts';

/** As Linux does. https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const MAX_LINKS = 40;

const FOLDER_MODE = 0o755;

interface Node {
  /** Undefined for folders that no archive names. */
  entry: ImageEntry | undefined;
  /** Where the node is; paths in archives may lead through links. */
  readonly path: string;
  children: Map<string, Node> | undefined;
}

export class PathTree {
  readonly #root: Node = {entry: undefined, path: '', children: new Map()};
  /** By layer and path as its archive has it. */
  readonly #writtenAs = new Map<string, Node>();
  readonly #maxNodes: number;
  #count = 0;

  /** More nodes than `maxNodes` are refused, removed ones included. */
  constructor(maxNodes: number) {
    this.#maxNodes = maxNodes;
  }

  /** Puts it in place of what is there; only a folder keeps what is in a folder. */
  add(entry: ImageEntry): void {
    const {parent, name} = this.#parentOf(entry.path);
    if (parent === undefined) return;
    const node = this.#child(parent, name);
    if (entry.kind !== 'folder') node.children = undefined;
    else if (node.entry !== undefined && node.entry.kind !== 'folder') node.children = undefined;
    node.entry = {...entry, path: node.path};
    this.#writtenAs.set(keyOf(entry.path, entry.layer), node);
  }

  remove(path: string): void {
    const {parent, name} = this.#walkToParent(path);
    parent?.children?.delete(name);
  }

  /** Takes everything out of a folder. */
  empty(path: string): void {
    const node = path === '' ? this.#root : this.#walk(path);
    node?.children?.clear();
  }

  /** Follows links, the last part included. */
  find(path: string): ImageEntry | undefined {
    const node = this.#walk(path);
    return node === undefined || node === this.#root ? undefined : (node.entry ?? implicitFolder(node.path));
  }

  /** Where the file that a layer wrote as `path` is seen; undefined when it is not seen. */
  placeOf(path: string, layer: number): string | undefined {
    const node = this.#writtenAs.get(keyOf(path, layer));
    if (node?.entry?.layer !== layer) return undefined;
    return this.#at(node.path) === node ? node.path : undefined;
  }

  /** All of them, in no order. */
  entries(): ImageEntry[] {
    const found: ImageEntry[] = [];
    const waiting: Node[] = [this.#root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.entry !== undefined) found.push(node.entry);
      if (node.children !== undefined) for (const child of node.children.values()) waiting.push(child);
    }
    return found;
  }

  #child(parent: Node, name: string): Node {
    parent.children ??= new Map();
    const known = parent.children.get(name);
    if (known !== undefined) return known;
    this.#count += 1;
    if (this.#count > this.#maxNodes) throw new CorruptArchive(`the image has over ${this.#maxNodes} entries`);
    const node: Node = {entry: undefined, path: joinPath(parent.path, name), children: undefined};
    parent.children.set(name, node);
    return node;
  }

  /** Makes the folders on the way, where none are. */
  #parentOf(path: string): {readonly parent: Node | undefined; readonly name: string} {
    return this.#descend(path, (node, name) => this.#child(node, name));
  }

  #walkToParent(path: string): {readonly parent: Node | undefined; readonly name: string} {
    return this.#descend(path, (node, name) => node.children?.get(name));
  }

  #descend(path: string, step: (node: Node, name: string) => Node | undefined) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return {parent: this.#follow(parts, step), name};
  }

  #walk(path: string): Node | undefined {
    return this.#follow(path.split('/'), (node, name) => node.children?.get(name));
  }

  /** Follows every link it meets; undefined when there is nothing, or too many links. */
  #follow(parts: readonly string[], step: (node: Node, name: string) => Node | undefined): Node | undefined {
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

  /** The node at a path that has no links in it. */
  #at(path: string): Node | undefined {
    let node: Node | undefined = this.#root;
    for (const part of path.split('/')) node = node?.children?.get(part);
    return node;
  }
}

function keyOf(path: string, layer: number): string {
  return `${layer}/${path}`;
}

function implicitFolder(path: string): ImageEntry {
  return {path, kind: 'folder', sizeBytes: 0, mode: FOLDER_MODE, uid: 0, gid: 0, layer: 0, target: ''};
}
