/** PHP: what Composer has installed. https://getcomposer.org/doc/07-runtime.md#installed-versions */
import {z} from 'zod';
import type {FileAnalyzer} from '../../image.ts';
import type {PackageFacts} from '../package-facts.ts';
import {LANGUAGE_FILES} from './language-files.ts';
import {readJson} from './read-json.ts';

const packages = z.array(z.object({name: z.string(), version: z.string()}));
/** Composer 2 has an object, Composer 1 the list alone. */
const installed = z.union([packages, z.object({packages})]);

export const composer: FileAnalyzer<PackageFacts> = {
  name: 'composer',
  wants: ({path}) => LANGUAGE_FILES.composer.test(path),
  read: (_, bytes) => {
    const document = readJson(bytes, installed);
    const found = Array.isArray(document) ? document : document.packages;
    return {packages: found.map(({name, version}) => ({kind: 'language', ecosystem: 'Packagist', name, version}))};
  },
};
