/** Gitleaks: secrets by its own rules. https://github.com/gitleaks/gitleaks (MIT) */
import {readToolSarif} from '../../../src/formats/sarif/tool-report.ts';
import type {ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';

/** Settings of a pull request must not hide what it brings, so the tool gets none. */
const SETTINGS = /(^|\/)\.gitleaks(ignore|\.toml)$/;

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'gitleaks',
    title: 'Gitleaks',
    description: 'Looks for secrets in all files by the rules of Gitleaks.',
    category: 'secrets',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: (path) => !SETTINGS.test(path),
  rules: async () => [],
  source: SOURCE,
  completedExitCodes: [0],
  args: () => [
    'dir',
    '.',
    ...['--report-format', 'sarif', '--report-path', '-', '--redact', '--exit-code', '0'],
    ...['--ignore-gitleaks-allow', '--no-banner', '--log-level', 'error'],
  ],
  parse: ({stdout}) => readToolSarif(stdout, {category: 'secrets', sensitive: true}),
};
