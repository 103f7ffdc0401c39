/** The test scanners, as the generated registry lists the real ones. */
import type {ScannerEntry} from '../../../src/scanner.ts';
import {scanner as file} from './marker-file.ts';
import {scanner as project} from './marker-project.ts';
import {scanner as tool} from './marker-tool.ts';

export const SCANNERS: readonly ScannerEntry[] = [file, project, tool].map((scanner) => ({
  name: scanner.manifest.name,
  origin: 'embedded',
  profile: scanner,
  load: async () => scanner,
}));
