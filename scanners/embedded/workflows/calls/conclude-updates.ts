/** Actions are used, and the configuration of Dependabot does not name them: pinned ones stay as they are for ever. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {KnownFile} from './conclude-calls.ts';
import {UPDATE_RULE} from './update-facts.ts';

export function concludeUpdates(files: readonly KnownFile[]): readonly RawFinding[] {
  if (!files.some(({facts}) => facts.usesActions)) return [];
  return files.flatMap(({path, facts: {updates}}) => {
    if (updates === undefined || updates.ecosystems.includes('github-actions')) return [];
    const {region, suppressed} = updates;
    return [
      {
        ruleId: UPDATE_RULE,
        message: 'Actions are used, and no entry asks for updates of them.',
        location: {path, ...region},
        identity: {scope: 'file', key: ['github-actions']},
        ...(suppressed !== undefined && {suppressedInSource: suppressed}),
      },
    ];
  });
}
