/** What is known of a layer after it was read once. */
import type {EntryKind, ImageNote, LayerFile} from '../image.ts';

export interface LayerEntry extends LayerFile {
  readonly kind: EntryKind;
  /** What a symlink points to, as written; empty for all else. */
  readonly target: string;
}

/** Independent of the image that the layer is a part of. */
export interface LayerContents {
  /** In the order of the archive; of two with the same path the later one counts. */
  readonly entries: readonly LayerEntry[];
  /** Paths that lower layers have and this one takes away. */
  readonly deleted: readonly string[];
  /** Folders of which nothing in lower layers is left. */
  readonly opaque: readonly string[];
  /** By analyzer and path: facts as JSON text. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly notes: readonly ImageNote[];
  /** Of the archive, unpacked. */
  readonly sizeBytes: number;
}
