/** Python: metadata that installers leave. https://packaging.python.org/en/latest/specifications/core-metadata/ */
import type {FileAnalyzer} from '../../image.ts';
import {type PackageFacts, UnreadablePackages} from '../package-facts.ts';
import {readStanzas} from '../stanzas.ts';
import {LANGUAGE_FILES} from './language-files.ts';

const FIELDS: ReadonlySet<string> = new Set(['Name', 'Version', 'License-Expression']);

export const python: FileAnalyzer<PackageFacts> = {
  name: 'python',
  wants: ({path}) => LANGUAGE_FILES.python.test(path),
  read: (_, bytes) => {
    // The first record is the head; the description behind it is free text.
    const head = readStanzas(bytes, FIELDS).next().value;
    const [name, version] = [head?.get('Name'), head?.get('Version')];
    if (!name || !version) throw new UnreadablePackages('it states no name or no version');
    const license = head?.get('License-Expression');
    return {packages: [{kind: 'language', ecosystem: 'PyPI', name, version, ...(license && {license})}]};
  },
};
