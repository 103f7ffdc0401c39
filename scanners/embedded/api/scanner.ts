/** Definitions of APIs against rules in CEL: OpenAPI, AsyncAPI, GraphQL schemas and services of Protocol Buffers. */
import {toRule} from '../../../src/formats/cel-rules/to-rule.ts';
import type {FileScanner} from '../../../src/scanner.ts';
import {fileKind} from './accepted-paths.ts';
import {RULES} from './rules.generated.ts';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'api',
    title: 'API definitions',
    description: 'Looks for missing authentication, plain transport and unbounded input in API definitions.',
    category: 'api',
    version: '1',
    tellsSubjects: true,
  },
  settingsFiles: [],
  scansHistory: false,
  accepts: (path) => fileKind(path) !== undefined,
  rules: async () => RULES.map((rule) => toRule(rule, 'api')),
  // Loaded here: where every result is cached nobody needs the engine.
  prepare: async () => (await import('./prepare-rules.ts')).prepareRules(RULES),
};
