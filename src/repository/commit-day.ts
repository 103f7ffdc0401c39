/** When a commit was made, from the commit object itself: no further git process. */
import type {GitSession} from '../platform/git.ts';

const MAX_COMMIT_BYTES = 4 * 1024 * 1024;

/** The last second of the year 9999: what is later is no day that anybody wrote on purpose. */
const MAX_SECONDS = 253_402_300_799;

/** Day of the committer's time, `YYYY-MM-DD`, UTC; undefined where the commit does not say it or is not there. */
export async function dayOf({git}: {readonly git: GitSession}, commit: string): Promise<string | undefined> {
  const [content] = await git.read([commit], MAX_COMMIT_BYTES);
  return content === undefined ? undefined : parseDay(content.toString('latin1'));
}

/** Headers end at the first empty line; what follows is the message. https://git-scm.com/docs/git-hash-object */
function parseDay(content: string): string | undefined {
  const [headers = ''] = content.split('\n\n', 1);
  const line = headers.split('\n').find((header) => header.startsWith('committer '));
  const seconds = Number(line?.split(' ').at(-2));
  if (!Number.isSafeInteger(seconds) || seconds < 0 || seconds > MAX_SECONDS) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
