/** The test scanners, as the generated registry lists the real ones. */
import type {ScannerEntry} from '../../../src/scanner.ts';

export const SCANNERS: readonly ScannerEntry[] = [
  {name: 'marker-file', origin: 'embedded', load: async () => (await import('./marker-file.ts')).scanner},
  {name: 'marker-project', origin: 'embedded', load: async () => (await import('./marker-project.ts')).scanner},
  {name: 'marker-tool', origin: 'embedded', load: async () => (await import('./marker-tool.ts')).scanner},
];
