/** Where the programs lie that tests and benches run: outside of the checkout, so that every clone finds them. */
import {dirname, join} from 'node:path';
import {defaultCacheFolder} from '../../src/platform/cache-folder.ts';

/** In the user's cache folder, beside what the product itself keeps there. */
export const TOOLS_FOLDER = join(dirname(defaultCacheFolder(process.env)), 'secure-pipeline-tests');
