/** Java: archives, the archives inside of them, and what each says of itself. */
import type {FileAnalyzer} from '../../../image.ts';
import type {PackageFacts} from '../../package-facts.ts';
import {LANGUAGE_FILES} from '../language-files.ts';
import {readArchives} from './read-archives.ts';

export const jar: FileAnalyzer<PackageFacts> = {
  name: 'jar',
  wants: ({path}) => LANGUAGE_FILES.jar.test(path),
  read: ({path}, bytes) => readArchives(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
};
