/** Schemathesis: a running API held against its definition. https://schemathesis.io (MIT) */
import {SettingsError, type ToolScanner} from '../../../src/scanner.ts';
import {SOURCE} from './lock.ts';
import {parseSchemathesis} from './parse-schemathesis.ts';

const DEFINITION = /(?:^|\/)(?:[^/]*[.-])?(?:openapi|swagger)(?:[.-][^/]*)?\.(?:ya?ml|json)$/i;

/** What is about security; whether answers are as they are defined is for tests of the API. */
const CHECKS = ['not_a_server_error', 'ignored_auth', 'use_after_free'];

const [MAX_EXAMPLES, REQUEST_TIMEOUT_SECONDS] = [50, 10];

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'schemathesis',
    title: 'Schemathesis',
    description: 'Calls a running API by its OpenAPI definition: crashes and missing authentication; needs a target.',
    category: 'api',
    version: SOURCE.packages[0].version,
  },
  settingsFiles: [],
  accepts: (path) => DEFINITION.test(path),
  rules: async () => [],
  source: SOURCE,
  // 1: something was found, or could not be called; its report tells. https://schemathesis.readthedocs.io
  completedExitCodes: [0, 1],
  needsTarget: true,
  needsNetwork: () => true,
  extraFiles: async ({targetUrl}) => {
    if (targetUrl !== undefined) return [];
    throw new SettingsError('it needs `target-url`: the address of the API that the workflow has started');
  },
  targets: (paths) => paths,
  reportFile: 'schemathesis.json',
  args: (_paths, {extraFolder, target = '', targetUrl = ''}) => [
    ...['run', '--url', targetUrl, '--checks', CHECKS.join(','), '--continue-on-failure'],
    ...['--max-examples', `${MAX_EXAMPLES}`, '--seed', '1', '--generation-deterministic', '--workers', '1'],
    ...['--request-timeout', `${REQUEST_TIMEOUT_SECONDS}`, '--max-redirects', '0', '--no-color'],
    ...['--report', 'json', '--report-json-path', `${extraFolder}/schemathesis.json`, `./${target}`],
  ],
  parse: ({report, folder, target = ''}) => parseSchemathesis(report, folder === '' ? target : `${folder}/${target}`),
};
