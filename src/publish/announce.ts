/** Notices of publishing → the log, at most one annotation a level, and lines for the job summary. */
import type {AnnouncementLevel} from '../platform/workflow.ts';
import type {Notice} from './notice.ts';

/** The part of a workflow that announcing needs. */
export interface Announcer {
  announce(level: AnnouncementLevel, title: string, text: string): Promise<void>;
}

/** One command for all notices of a level, since GitHub shows ten of each level and findings need them. */
export async function announce(notices: readonly Notice[], workflow: Announcer): Promise<void> {
  for (const level of ['warning', 'notice'] as const) {
    const ofLevel = notices.filter((notice) => notice.level === level);
    const texts = [...ofLevel.map(({text}) => text), ...permissionsBlock(ofLevel)];
    if (texts.length > 0) await workflow.announce(level, 'secure-pipeline', texts.join('\n\n'));
  }
}

/** The block as it stands in a workflow, with everything that was missing. */
function permissionsBlock(notices: readonly Notice[]): readonly string[] {
  const missing = notices.flatMap(({permission}) => (permission === undefined ? [] : [permission]));
  if (missing.length === 0) return [];
  const lines = ['permissions:', '  contents: read', ...missing.map((permission) => `  ${permission}`)];
  return [`To change that, give the job:\n${lines.join('\n')}`];
}
