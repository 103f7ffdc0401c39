/** `secure-pipeline init`: writes a workflow and a config file with comments; never overwrites one. */
import {join} from 'node:path';
import {writeNewFile} from '../platform/new-file.ts';
import type {Terminal} from './terminal.ts';
import {UsageError} from './usage-error.ts';

/** Writes both files under PATH and says what it did. A file that exists is left as it is. */
export async function init(args: readonly string[], {stdout}: Terminal): Promise<number> {
  const [path = '.', ...more] = args;
  if (more.length > 0 || path.startsWith('-'))
    throw new UsageError('init takes one folder: secure-pipeline init [PATH]');

  for (const [name, text] of Object.entries({
    '.github/workflows/secure-pipeline.yml': WORKFLOW,
    '.secure-pipeline.yml': CONFIG,
  })) {
    const isWritten = await writeNewFile(join(path, name), text);
    stdout.write(isWritten ? `wrote ${name}\n` : `${name} exists and was left as it is\n`);
  }
  stdout.write('Commit both files; the next pull request is checked.\n');
  return 0;
}

const WORKFLOW = `name: secure-pipeline
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions: {}

concurrency:
  group: secure-pipeline-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  scan:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # to read the repository
      pull-requests: write # for the comment; without it the job summary has everything
      checks: write # for more than ten annotations of a level
      security-events: write # for code scanning
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # finds secrets that a pull request added and removed again
          persist-credentials: false
      # Name a commit here, too, with the version in a comment: a tag can be moved to other code.
      - uses: org/secure-pipeline@v1
        with:
          fail-on: high
`;

const CONFIG = `# Policy of secure-pipeline. In a pull request it is read from the base branch, so that no pull request can lower
# its own bar. Every key is optional; the values here are the defaults.

# A new finding of this severity or worse fails the build: critical, high, medium, low, info or never.
fail-on: high

# The most new findings that still pass. Where a line speaks of a finding, fail-on does not.
# thresholds:
#   secrets.any: 0
#   iac.high: 5
#   dependencies.critical: 0
#   dependencies.production.high: 0
#   dependencies.development.any: 20

# paths:
#   exclude: ['docs/**']

# Switch a rule off, or give it another severity here. \`secure-pipeline rules\` lists them.
# rules:
#   some-rule-id: off
#   another-rule-id: low

# Your own rules for static analysis, in Semgrep's syntax; .semgrep.yml and .semgrep/ are found by themselves.
# sast-rules: [security/rules]

# Packages that the repository uses.
# dependencies:
#   advisories: auto # the data that ships inside, and the OSV API where it can be reached; or: embedded, api
#   max-advisory-age-days: 30 # older data fails the scanner
#   ignore-scopes: [development, test]
#   only-fixed: false # true: leave out flaws without a fixed version
#   newly-disclosed: report # block: flaws that became known after the base was committed count like new ones
#   deny:
#     packages: ['pkg:npm/event-stream', 'pkg:npm/@evil/*']
#     licenses: ['AGPL-3.0*']

# Findings that are accepted for a time (at most 180 days). They stay visible, and block again when it is over.
# waivers:
#   - rule: some-rule-id
#     paths: ['services/legacy/**']
#     reason: Replaced by the new gateway next quarter.
#     owner: team-platform
#     expires: 2027-01-31
#   - rule: CVE-2021-23337
#     package: pkg:npm/lodash
#     reason: The function is not called.
#     owner: team-web
#     expires: 2027-01-31
`;
