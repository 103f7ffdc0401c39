/** The one bundle behind dist: each entry is loaded when it is started, and all share what they have in common. */

/** Runs one entry to its end. `dist/<name>/index.js` calls it. */
export async function start(name: 'action' | 'cli' | 'worker'): Promise<void> {
  switch (name) {
    case 'action':
      await import('./action.ts');
      return;
    case 'cli':
      await import('./cli.ts');
      return;
    case 'worker':
      await import('./worker.ts');
      return;
  }
}
