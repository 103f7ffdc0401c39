/** What is said when something could not be published: the cause in plain words and what to change. Pure. */
import type {EventContext} from '../config/event.ts';
import type {GitHubProblem} from '../platform/github/problem.ts';

export interface Notice {
  /** `warning` where the user asked for it by name, else `notice`. */
  readonly level: 'warning' | 'notice';
  /** Plain text on one line; may hold hostile text. */
  readonly text: string;
  /** What the job's `permissions` lack: `pull-requests: write`. */
  readonly permission?: string;
}

export interface Missing {
  /** Start of the sentence: `The pull request comment is missing`. */
  readonly what: string;
  /** The user asked for it by name. */
  readonly wanted: boolean;
  /** Where the same is found meanwhile. */
  readonly instead: string;
}

/** The notice for something that GitHub refused. */
export function explain(problem: GitHubProblem, missing: Missing, context: EventContext): Notice {
  const level = missing.wanted ? 'warning' : 'notice';
  const text = `${missing.what}: ${causeOf(problem, context)}. ${missing.instead}`;
  return lacksPermission(problem, context) ? {level, text, permission: problem.permission} : {level, text};
}

/** Where a job may read only, GitHub answers 404 for what it does not even show. */
function lacksPermission({kind}: GitHubProblem, {readOnlyToken}: EventContext): boolean {
  return !readOnlyToken && (kind === 'forbidden' || kind === 'not-found');
}

function causeOf(problem: GitHubProblem, context: EventContext): string {
  const said = `GitHub said: ${problem.message}`;
  switch (problem.kind) {
    case 'forbidden':
    case 'not-found':
      return context.readOnlyToken ? READ_ONLY_TOKEN : `the token lacks the permission ${problem.permission} (${said})`;
    case 'feature-disabled':
      return `code scanning is not switched on for this repository (${said})`;
    case 'unauthorized':
      return `the token was not accepted; check the input token (${said})`;
    case 'rate-limited':
      return `GitHub's rate limit was reached, and waiting did not help (${said})`;
    case 'unavailable':
      return `GitHub could not be reached or failed, also after retries (${said})`;
    case 'refused':
      return `GitHub refused it with status ${problem.status} (${said})`;
  }
}

/** https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication */
const READ_ONLY_TOKEN =
  'pull requests from forks and from Dependabot get a token that may only read, which is as it should be';
