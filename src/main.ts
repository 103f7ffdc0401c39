/** The one bundle behind dist: each entry is loaded when it is started, and all share what they have in common. */
import {join} from 'node:path';
import {defaultPrivateFolder} from './platform/cache-folder.ts';
import {keepCompiledCode} from './platform/compiled-code.ts';

/** Runs one entry to its end. `dist/<name>/index.js` calls it. */
export async function start(name: 'action' | 'cli' | 'worker'): Promise<void> {
  switch (name) {
    case 'action':
      await import('./action.ts');
      return;
    case 'cli':
      // Before anything else is loaded. Other commands load little, and whoever wants no cache gets none.
      if (process.argv[2] === 'scan' && !process.argv.includes('--no-cache')) {
        keepCompiledCode(defaultPrivateFolder(process.env), join(import.meta.dirname, '../digest.txt'));
      }
      await import('./cli.ts');
      return;
    case 'worker':
      await import('./worker.ts');
      return;
  }
}
