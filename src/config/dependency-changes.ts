/** What a pull request's own config would change in the policy about dependencies. */
import {type ConfigChange, changedList, changedNumber, changedWord} from './change.ts';
import type {Config} from './config.ts';

/** In the order of the keys of the section. */
export function describeDependencyChanges(base: Config, head: Config): ConfigChange[] {
  const [before, after] = [base.dependencies, head.dependencies];
  return [
    // `embedded` cannot know what was published since it was built, `api` fails where `auto` goes on without.
    ...changedWord('dependencies.advisories', before.advisories, after.advisories, ['api', 'auto', 'embedded']),
    ...changedNumber(
      'dependencies.max-advisory-age-days',
      before.maxAdvisoryAgeDays,
      after.maxAdvisoryAgeDays,
      'more-weakens',
    ),
    ...changedList('ignored scope', before.ignoredScopes, after.ignoredScopes, 'addition-weakens'),
    ...changedWord('dependencies.only-fixed', String(before.onlyFixed), String(after.onlyFixed), ['false', 'true']),
    ...changedWord('dependencies.newly-disclosed', base.newlyDisclosed, head.newlyDisclosed, ['block', 'report']),
    ...changedList('denied package', before.deniedPackages, after.deniedPackages, 'removal-weakens'),
    ...changedList('denied licence', before.deniedLicenses, after.deniedLicenses, 'removal-weakens'),
  ];
}
