/** What is known of a layer as one text, for later runs. Only texts that this program has written come back. */
import type {EntryKind, ImageNote} from '../image.ts';
import type {LayerContents, LayerEntry} from './layer-contents.ts';

/** In short: a layer has tens of thousands. */
type PackedEntry = readonly [
  path: string,
  kind: EntryKind,
  sizeBytes: number,
  mode: number,
  uid: number,
  gid: number,
  target: string,
];

interface Packed {
  readonly entries: readonly PackedEntry[];
  readonly deleted: readonly string[];
  readonly opaque: readonly string[];
  readonly facts: readonly (readonly [
    analyzer: string,
    ofFiles: readonly (readonly [path: string, facts: string])[],
  ])[];
  readonly notes: readonly ImageNote[];
  readonly sizeBytes: number;
}

/** Larger ones are read again: their text would take more memory than the layer. */
const MAX_ENTRIES = 200_000;

/** Undefined for what another run may find out better: a file that took too long, or could not be understood. */
export function packContents({entries, facts, ...rest}: LayerContents): string | undefined {
  if (entries.length > MAX_ENTRIES || rest.notes.some(({kind}) => kind === 'unparsable')) return undefined;
  const packed: Packed = {
    ...rest,
    entries: entries.map(({path, kind, sizeBytes, mode, uid, gid, target}) => [
      path,
      kind,
      sizeBytes,
      mode,
      uid,
      gid,
      target,
    ]),
    facts: [...facts].map(([analyzer, ofFiles]) => [analyzer, [...ofFiles]]),
  };
  return JSON.stringify(packed);
}

/** No schema: the same code has written it. */
export function unpackContents(text: string): LayerContents {
  const {entries, facts, ...rest}: Packed = JSON.parse(text);
  return {
    ...rest,
    entries: entries.map(
      ([path, kind, sizeBytes, mode, uid, gid, target]): LayerEntry => ({
        path,
        kind,
        sizeBytes,
        mode,
        uid,
        gid,
        target,
      }),
    ),
    facts: new Map(facts.map(([analyzer, ofFiles]) => [analyzer, new Map(ofFiles)])),
  };
}
