/** CI workflows: GitHub Actions, other CI systems and configuration of updaters, against rules in CEL. */
import {toRule} from '../../../src/formats/cel-rules/to-rule.ts';
import type {FileFacts, FileScanner} from '../../../src/scanner.ts';
import {kindOf} from './accepted-paths.ts';
import {conclude} from './calls/conclude.ts';
import {RULES} from './rules.generated.ts';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'workflows',
    title: 'CI workflows',
    description:
      'Looks for ways to misuse GitHub Actions workflows and pipelines of other CI systems, and for risky settings of updaters.',
    category: 'workflows',
    version: '1',
    tellsSubjects: true,
  },
  settingsFiles: [],
  scansHistory: false,
  accepts: (path) => kindOf(path) !== undefined,
  rules: async () => RULES.map((rule) => toRule(rule, 'workflows')),
  // Loaded here: where every result is cached nobody needs the engine.
  prepare: async () => (await import('./prepare-rules.ts')).prepareRules(RULES),
  conclude: (files: readonly FileFacts[]) => conclude(files),
};
