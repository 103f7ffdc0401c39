/** The inputs and outputs of the action: one table from which action.yml, the README and the parser come. */
import {SEVERITIES} from '../finding/severity.ts';

export interface InputDescription {
  readonly default: string;
  /** One or two sentences for people; Markdown. */
  readonly description: string;
}

/** Where reports are written when the input `report-dir` says nothing else. */
export const DEFAULT_REPORT_DIR = '.secure-pipeline';

export const ACTION_INPUTS = {
  path: {default: '.', description: 'Folder to scan, relative to the workspace.'},
  config: {
    default: '',
    description:
      'Config file, relative to `path`. Found by itself as `.secure-pipeline.yml`. In a pull request it is read from the base.',
  },
  scanners: {
    default: 'embedded',
    description:
      'Scanners to run, by name, separated by commas; `embedded` is all that ship inside the action, `auto` also every other that has something to look at in the repository and can be had on the runner. A version may stand behind the name of an installed one (`trivy@0.72`); there is one in the lock.',
  },
  'sarif-files': {
    default: '',
    description:
      'SARIF files of other tools (CodeQL and everything else), one path or glob a line, relative to `path`. Their findings are merged, judged and shown with the others.',
  },
  'target-url': {
    default: '',
    description:
      'Address of an API that the workflow has started, for scanners that call one (`schemathesis`): on this machine or in its private network, such as `http://localhost:8080`. Any other address is refused.',
  },
  'vex-files': {
    default: '',
    description:
      'VEX files of the repository (OpenVEX or CycloneDX, JSON), one path a line, relative to `path`. A flaw that they call `not_affected` or `fixed` for a package is waived, with their justification. In a pull request they are read from the base.',
  },
  'fail-on': {
    default: 'high',
    description:
      'A new finding of this severity or worse fails the job: `critical`, `high`, `medium`, `low`, `info` or `never`.',
  },
  thresholds: {
    default: '',
    description:
      'The most new findings that still pass, one line each: `critical: 0`, `secrets.any: 0`, `iac.high: 5`, `dependencies.development.any: 20`. Where a line speaks of a finding, `fail-on` does not; the most specific line speaks.',
  },
  'sast-rules': {
    default: '',
    description:
      "Files and folders of your own rules in Semgrep's syntax, relative to `path`, separated by commas or lines; `.semgrep.yml` and `.semgrep/` are found by themselves. In a pull request they are read from the base.",
  },
  advisories: {
    default: 'auto',
    description:
      'Where advisories about dependencies come from: `auto` (the data inside the action, and the OSV API for what is newer where it can be reached), `embedded`, `api`, or a folder of OSV `all.zip` files, relative to the workspace.',
  },
  images: {
    default: 'none',
    description:
      'Container images to read layer by layer, one a line: references (`ghcr.io/acme/shop:1.4`), archives of `docker save`, OCI layouts and globs (`build/*.tar`, `./layout`), images of the local engine (`docker-daemon:shop`), `auto` for all that the repository builds upon and deploys, or `none`: then only what Dockerfiles and manifests say of images is judged, and nothing is pulled.',
  },
  'image-platform': {default: 'linux/amd64', description: 'Which image of an index is read.'},
  'registry-credentials': {
    default: 'none',
    description:
      '`docker-config`: registries get the credentials that a login step has left in the docker configuration; `docker-config-and-helpers`: those of the helpers that it names, too; `none` pulls what everybody may pull.',
  },
  base: {
    default: 'auto',
    description:
      'What to compare with: a branch, tag or commit, `none` for a full scan, or `auto`, which takes it from the event (pull_request, merge_group, push, workflow_dispatch).',
  },
  comment: {
    default: 'auto',
    description: 'The pull request comment: `auto` posts it when there is something to say, `always`, or `never`.',
  },
  'max-annotations': {default: '50', description: 'The most annotations in a run; the worst come first.'},
  'upload-sarif': {
    default: 'auto',
    description: 'Upload to code scanning: `auto` when the token has `security-events: write`, `true`, or `false`.',
  },
  'dependency-snapshot': {
    default: 'false',
    description:
      "`true` submits the components to GitHub's dependency graph, so that Dependabot alerts know them all; needs `contents: write`.",
  },
  shard: {
    default: '',
    description:
      'Divides the scan among jobs. `auto` plans it: the outputs `matrix` and `plan` are set, nothing is scanned. `2/4` scans the second of four parts and writes what it found into the file of the output `partial-result`; nothing is judged, and no token is needed.',
  },
  'max-shards': {default: '8', description: 'The most parts that `shard: auto` plans.'},
  plan: {
    default: '',
    description:
      'The output `plan` of `shard: auto`: a part, or the run that judges all parts, fails when it is of another plan.',
  },
  'partial-results': {
    default: '',
    description:
      'Judges what the parts of a scan have found instead of scanning: their files, one path or glob a line, relative to the workspace. A part that is missing, cut off or of another scan makes the verdict `error`.',
  },
  'report-dir': {default: DEFAULT_REPORT_DIR, description: 'Folder for the report files, relative to the workspace.'},
  'on-scanner-error': {
    default: 'fail',
    description: 'A scanner that failed makes the verdict `error` (`fail`), or only a warning (`warn`).',
  },
  'timeout-minutes': {default: '15', description: 'Time for the whole run; what is not done by then counts as failed.'},
  cache: {default: 'true', description: 'Keep results between runs with the cache of GitHub Actions.'},
  token: {
    default: '${{ github.token }}',
    description: 'Token for the comment, the check run and the upload. It never reaches a scanner.',
  },
} as const satisfies Readonly<Record<string, InputDescription>>;

export type InputName = keyof typeof ACTION_INPUTS;

export const ACTION_OUTPUTS = {
  verdict: '`pass`, `fail`, or `error` when a scanner or the base could not be judged.',
  findings: 'Number of open findings in the head: new, newly disclosed and existing.',
  'new-findings': 'Number of open findings that the base does not have.',
  'newly-disclosed':
    'Number of open findings that the base has, too, and that were published after the base was committed.',
  critical: 'New, open findings of severity critical.',
  high: 'New, open findings of severity high.',
  medium: 'New, open findings of severity medium.',
  low: 'New, open findings of severity low.',
  info: 'New, open findings of severity info.',
  'sarif-file': 'Path of the SARIF report.',
  'json-file': 'Path of the JSON report.',
  'html-file': 'Path of the HTML report.',
  'comment-url': 'Address of the pull request comment, if there is one.',
  matrix: 'With `shard: auto`, the matrix of the jobs that scan, as JSON: `{"shard":["1/2","2/2"]}`.',
  plan: 'With `shard: auto`, the name of the plan.',
  'partial-result': 'With `shard: 2/4`, the absolute path of the file with what this part found.',
} as const satisfies Readonly<Record<string, string>>;

export type OutputName = keyof typeof ACTION_OUTPUTS;

/** Words that `fail-on` takes. */
export const FAIL_ON_WORDS = [...SEVERITIES, 'never'] as const;
