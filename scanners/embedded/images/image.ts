/**
 * What an image is to the parts of this scanner: read once, layer by layer, and understood afterwards.
 *
 * Layers are streamed. An analyzer says by a file's path, size and mode whether it wants the bytes, turns them into
 * facts at once, and the bytes are gone: only facts stay, and they depend on nothing but the file, so a layer that ten
 * images share is read once. Everything that needs several files (a package database with the files it owns, links,
 * what a later layer deleted) is worked out from the facts of the whole image.
 */
import type {Component} from '../../../src/finding/component.ts';
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {FileNote} from '../../../src/scanner.ts';

/** A regular file of one layer, as its archive says. A hard link is a file of its own with the bytes of its target. */
export interface LayerFile {
  /** Below the root, without leading slash, `.` and `..`: `etc/os-release`. Links on the way are as they were written. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Permission bits with setuid (0o4000), setgid (0o2000) and sticky (0o1000). */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Reads one kind of file. Stateless: the same file gives the same facts in every layer of every image. */
export interface FileAnalyzer<Facts> {
  /** Unique among the analyzers: `dpkg`. */
  readonly name: string;
  /** By path, size and mode alone; cheap, as it is asked for every file. What is over `MAX_FILE_BYTES` is never read. */
  wants(file: LayerFile): boolean;
  /**
   * JSON data (no undefined, no Map, no Date), small; undefined when there is nothing to say. `bytes` is only valid
   * during the call. What it throws is a note of the image; a database of packages that cannot be read must not end so:
   * say it in the facts, and in `ImageInventory.failures`.
   */
  read(file: LayerFile, bytes: Uint8Array): Facts | undefined | Promise<Facts | undefined>;
}

/** Beyond it no analyzer sees a file; the report names it. Fat jars and Go binaries stay below. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

export type EntryKind = 'file' | 'folder' | 'symlink' | 'other';

/** Something in an image. `other`: devices, pipes; never opened. */
export interface ImageEntry extends LayerFile {
  readonly kind: EntryKind;
  /** Index of the layer that it comes from, 0 for the lowest. */
  readonly layer: number;
  /** What a symlink points to, as written; empty for all else. */
  readonly target: string;
}

/** Depends on nothing but the entry. */
export type EntryFilter = (entry: LayerFile & {readonly kind: EntryKind}) => boolean;

/** What an analyzer said of one file. */
export interface FileFacts<Facts> {
  readonly file: ImageEntry;
  readonly facts: Facts;
}

/** The files of all layers together, whiteouts applied. Paths are written as in `LayerFile`. */
export interface ImageFileSystem {
  /** What stands at the path after following links, none of which leads out of the root. Undefined for nothing. */
  find(path: string): ImageEntry | undefined;
  /** Everything that a container would see, folder by folder and in each by name; links are not followed. */
  entries(): Iterable<ImageEntry>;
  /**
   * Of that, what a filter asks for, sorted by path. A filter that is a constant is asked about a layer once, however
   * many images have it; it sees paths as the layer's archive has them.
   */
  select(filter: EntryFilter): readonly ImageEntry[];
  /** Of the files that a container would see, sorted by path. */
  facts<Facts>(analyzer: FileAnalyzer<Facts>): readonly FileFacts<Facts>[];
  /**
   * Of every layer from the lowest on, in a layer by path: also of files that a later layer replaced or deleted. The
   * states of a package database one after the other tell which layer brought a package.
   */
  factsOfAllLayers<Facts>(analyzer: FileAnalyzer<Facts>): readonly FileFacts<Facts>[];
}

/** One line of the image's history. https://github.com/opencontainers/image-spec/blob/main/config.md#properties */
export interface HistoryLine {
  /** The instruction in the form of the builder: `RUN /bin/sh -c apt-get update # buildkit`. */
  readonly createdBy: string;
  /** RFC 3339, where stated. */
  readonly created?: string;
  /** It changed the configuration alone. */
  readonly isEmptyLayer: boolean;
}

export interface ImageLayer {
  /** 0 for the lowest. */
  readonly index: number;
  /** Digest of the uncompressed archive as the image states it: `sha256:…`. */
  readonly diffId: string;
  /** Of the uncompressed archive. */
  readonly sizeBytes: number;
  /** Index into `Image.history`; undefined where the history does not say. */
  readonly history?: number;
}

/** What the image tells a runtime. Absent parts are empty. */
export interface ImageConfig {
  /** Go's names: `linux`, `amd64`. */
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
  /** RFC 3339; empty where unknown. */
  readonly created: string;
  /** As written: `1000:1000`, `nobody`; empty is root. */
  readonly user: string;
  readonly env: readonly (readonly [name: string, value: string])[];
  /** `22/tcp`. */
  readonly exposedPorts: readonly string[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly workingFolder: string;
  /** The words after HEALTHCHECK; empty when there is none, `['NONE']` when it is switched off. */
  readonly healthcheck: readonly string[];
}

/** One image of one platform, read. */
export interface Image {
  /** As the user knows it: a reference, or the path of an archive with the name inside of it. */
  readonly name: string;
  /** Of the manifest, where there is one: `sha256:…`. */
  readonly digest?: string;
  /** Of an image of a registry: what its reference stands for there, an index or the manifest. */
  readonly namedDigest?: string;
  readonly config: ImageConfig;
  readonly history: readonly HistoryLine[];
  /** The lowest first. */
  readonly layers: readonly ImageLayer[];
  readonly files: ImageFileSystem;
  /** What could not be read in it, such as files over a limit. */
  readonly notes: readonly ImageNote[];
}

export interface ImageNote {
  readonly kind: FileNote['kind'];
  /** Plain text with the path inside the image; may hold hostile text. */
  readonly text: string;
}

/** What brought something into an image; tracing turns it into a line of the repository. */
export type Origin =
  /** A layer; `path` is the file in the image that shows it. */
  | {readonly kind: 'layer'; readonly layer: number; readonly path?: string}
  /** The configuration: the instruction that sets it, and words that must be in its history line. */
  | {readonly kind: 'instruction'; readonly name: string; readonly words: readonly string[]}
  /** The image as a whole: its base. */
  | {readonly kind: 'image'};

/** A finding that has no line of the repository yet. */
export interface ImageFinding extends Omit<RawFinding, 'location' | 'identity' | 'relatedLocations' | 'flow'> {
  /**
   * What makes two sightings the same problem, apart from image, layer and line; versions stay out where the problem
   * survives an update: `['openssl', 'CVE-2024-0001']`.
   */
  readonly key: readonly string[];
  readonly origin: Origin;
}

/** A package of an image. */
export interface ImageComponent extends Omit<Component, 'location'> {
  /** The layer that brought this version. */
  readonly layer: number;
  /** File in the image that shows it: `var/lib/dpkg/status`, `app/orders.jar`. */
  readonly path: string;
  /** The name was put together from what the file is called: it may have another one. */
  readonly isGuessed?: true;
  /** Further files that show it, such as copies in other folders. */
  readonly otherPaths?: readonly string[];
  /** Package of the distribution that it was built from, as advisories name it; absent when it is the same. */
  readonly source?: {readonly name: string; readonly version: string};
}

/** What the system in an image calls itself. https://www.freedesktop.org/software/systemd/man/os-release.html */
export interface Distribution {
  /** `debian`, `alpine`, `rhel`. */
  readonly id: string;
  /** `12`, `3.20.1`; empty for rolling ones. */
  readonly versionId: string;
  /** For people: `Debian GNU/Linux 12 (bookworm)`. */
  readonly title: string;
}

/** What is installed in an image: what `inventory/take-inventory.ts` works out of the facts of `INVENTORY_ANALYZERS`. */
export interface ImageInventory {
  readonly distribution?: Distribution;
  /** Sorted by `ref`. */
  readonly components: readonly ImageComponent[];
  readonly notes: readonly ImageNote[];
  /** What keeps the image from being judged, such as a package database that is damaged; the scan fails by name. */
  readonly failures?: readonly string[];
}

/*
 * What the scanner calls of the other parts:
 *   inventory/take-inventory.ts   INVENTORY_ANALYZERS: readonly FileAnalyzer<unknown>[]
 *                                 takeInventory(image: Image): ImageInventory
 *   matching/match-packages.ts    PACKAGE_RULES: readonly Rule[]   (flaws, malicious packages, end-of-life distributions)
 *                                 matchPackages(images: readonly {image: Image; inventory: ImageInventory}[],
 *                                   context: ProjectContext): Promise<{findings: readonly (readonly ImageFinding[])[];
 *                                   notices: readonly string[]; failures: readonly string[]}>   (findings by image)
 */
