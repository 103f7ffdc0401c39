/** Package databases as they are in the image, also those that a layer deleted to hide or to save a few megabytes. */
import {type FileAnalyzer, type FileFacts, type ImageFileSystem, type ImageNote, MAX_FILE_BYTES} from '../image.ts';
import {DATABASES} from './analyzers.ts';
import type {PackageFacts} from './package-facts.ts';

export interface KnownFacts {
  readonly facts: readonly FileFacts<PackageFacts>[];
  /** What stands for them was deleted by a later layer. */
  readonly isDeleted: boolean;
}

/** What a container would see; where nothing of the kind is left, the last state of what layers have had. */
export function lastKnown(files: ImageFileSystem, analyzer: FileAnalyzer<PackageFacts>): KnownFacts {
  const visible = files.facts(analyzer);
  if (visible.length > 0) return {facts: visible, isDeleted: false};
  const states = new Map(files.factsOfAllLayers(analyzer).map((state) => [state.file.path, state]));
  return {facts: [...states.values()], isDeleted: states.size > 0};
}

/** What is installed stays there when the list of it goes. */
export function describeDeleted(files: ImageFileSystem): readonly ImageNote[] {
  return DATABASES.flatMap((analyzer): readonly ImageNote[] => {
    const {facts, isDeleted} = lastKnown(files, analyzer);
    const [first] = facts.filter(({facts: {packages}}) => packages.length > 0);
    if (!isDeleted || first === undefined) return [];
    const text = `${first.file.path}: the list of packages was deleted by a later layer; taken are those that it had before`;
    return [{kind: 'partly-parsed', text}];
  });
}

/** Where package managers look, whatever stands there. */
const PLACES = [
  'var/lib/dpkg/status',
  'lib/apk/db/installed',
  'usr/lib/apk/db/installed',
  ...['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'].flatMap((folder) =>
    ['rpmdb.sqlite', 'Packages.db', 'Packages'].map((name) => `${folder}/${name}`),
  ),
];

/** Why packages of the distribution are not known in full; the image is not judged then. */
export function databaseFailures(files: ImageFileSystem): readonly string[] {
  const known = DATABASES.flatMap((analyzer) => lastKnown(files, analyzer).facts);
  const damaged = known.flatMap(({file, facts}) =>
    facts.failure === undefined ? [] : [`${file.path}: ${facts.failure}`],
  );
  const read = new Set(known.map(({file}) => file.path));
  const unread = PLACES.flatMap((place) => {
    const entry = files.find(place);
    if (entry === undefined || entry.kind === 'folder' || read.has(entry.path)) return [];
    const reason = entry.sizeBytes > MAX_FILE_BYTES ? 'it is over the limit of size' : 'it is not where it should be';
    return [`${place}: ${reason}, so its packages are not known`];
  });
  return [...damaged, ...new Set(unread)];
}
