/** KICS: infrastructure as code. https://kics.io (Apache-2.0) */
import type {ToolScanner} from '../../../src/scanner.ts';
import {withoutDirectives} from './directives.ts';
import {SOURCE} from './lock.ts';
import {parseKics} from './parse-kics.ts';

const INFRASTRUCTURE =
  /(?:\.(?:tf|tfvars|ya?ml|json|tpl|bicep|proto|dockerfile)|(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[^/]*)?)$/i;

/** Settings of a pull request must not hide what it brings, and lockfiles are no infrastructure. */
const LEFT_OUT = /(?:^|\/)(?:kics\.config[^/]*|package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml)$/;

const [QUERIES, LIBRARIES] = ['assets/queries', 'assets/libraries'];

export const scanner: ToolScanner = {
  kind: 'tool',
  manifest: {
    name: 'kics',
    title: 'KICS',
    description: 'Checks Terraform, CloudFormation, Kubernetes, Dockerfiles, OpenAPI and more by the queries of KICS.',
    category: 'iac',
    version: SOURCE.version.replace(/^v/, ''),
  },
  settingsFiles: [],
  accepts: (path) => INFRASTRUCTURE.test(path) && !LEFT_OUT.test(path),
  rules: async () => [],
  source: {...SOURCE, keeps: [QUERIES, LIBRARIES]},
  // With `--ignore-on-exit results` what is found is no failure. https://docs.kics.io/latest/results/#exit_status_code
  completedExitCodes: [0],
  copyOf: withoutDirectives,
  reportFile: 'kics/results.json',
  env: () => ({DISABLE_CRASH_REPORT: '1'}),
  args: (_paths, {programFolder, extraFolder}) => [
    ...['scan', '--path', '.', '--queries-path', `${programFolder}/${QUERIES}`],
    ...['--libraries-path', `${programFolder}/${LIBRARIES}`, '--exclude-gitignore', '--ignore-on-exit', 'results'],
    ...['--output-path', `${extraFolder}/kics`, '--output-name', 'results', '--report-formats', 'json'],
    // Secrets are for the scanners that mask them.
    ...['--disable-secrets', '--ci', '--no-color', '--no-progress', '--log-format', 'json', '--log-level', 'WARN'],
  ],
  parse: ({report, stdout}) => parseKics(report, stdout),
};
