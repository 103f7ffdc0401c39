/** npm: `package.json` of each installed package. */
import {z} from 'zod';
import type {FileAnalyzer} from '../../image.ts';
import type {PackageFacts} from '../package-facts.ts';
import {LANGUAGE_FILES} from './language-files.ts';
import {readJson} from './read-json.ts';

/** Fields are of any shape in packages that were published long ago. */
const manifest = z.object({
  name: z.string().optional().catch(undefined),
  version: z.string().optional().catch(undefined),
  license: z.string().optional().catch(undefined),
});

export const npm: FileAnalyzer<PackageFacts> = {
  name: 'npm',
  wants: ({path}) => LANGUAGE_FILES.npm.test(path),
  read: (_, bytes) => {
    const {name, version, license} = readJson(bytes, manifest);
    // Folders in node_modules that only say `"type": "module"` are no packages.
    if (!name || !version) return undefined;
    return {packages: [{kind: 'language', ecosystem: 'npm', name, version, ...(license && {license})}]};
  },
};
