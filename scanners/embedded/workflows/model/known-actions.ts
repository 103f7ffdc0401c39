/** Facts about actions that rules know by name. */

/**
 * Actions whose tags were once moved to malicious code: what a tag of theirs meant yesterday it may not mean today.
 * https://github.com/advisories/GHSA-mrrh-fwg8-r2c3, https://github.com/advisories/GHSA-qmg3-hpqr-gqvc
 */
export const COMPROMISED_ACTIONS: ReadonlySet<string> = new Set([
  'tj-actions/changed-files',
  'tj-actions/eslint-changed-files',
  'reviewdog/action-setup',
  'reviewdog/action-shellcheck',
  'reviewdog/action-composite-template',
  'reviewdog/action-staticcheck',
  'reviewdog/action-ast-grep',
  'reviewdog/action-typos',
]);

/** Repositories that their owners have archived: nobody mends what is found in them. */
export const ARCHIVED_ACTIONS: ReadonlySet<string> = new Set([
  'actions/create-release',
  'actions/upload-release-asset',
  'actions/setup-ruby',
  'actions/setup-elixir',
  'actions/setup-haskell',
  'cirrus-actions/rebase',
  'tibdex/github-app-token',
  ...['audit-check', 'cargo', 'clippy-check', 'components-nightly', 'grcov', 'install', 'tarpaulin', 'toolchain'].map(
    (name) => `actions-rs/${name}`,
  ),
]);
