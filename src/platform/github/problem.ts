/** Why GitHub did not do what was asked: the closed kinds that a notice can explain. Pure. */

export const PROBLEM_KINDS = [
  'unauthorized',
  'forbidden',
  'feature-disabled',
  'not-found',
  'refused',
  'rate-limited',
  'unavailable',
] as const;

export interface GitHubProblem {
  readonly kind: (typeof PROBLEM_KINDS)[number];
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** GitHub's words, one line; hostile text may occur in it. */
  readonly message: string;
  /** The token permission that the call needs, `pull-requests: write`. */
  readonly permission: string;
}

/** What is known of a failed request. */
export interface FailedRequest {
  readonly status: number | undefined;
  readonly message: string;
  /** `x-ratelimit-remaining` of the answer. */
  readonly remaining?: string | undefined;
}

/** Sorts a failed request into a kind. `permission` is what the call needs according to GitHub's REST reference. */
export function describeProblem({status, message, remaining}: FailedRequest, permission: string): GitHubProblem {
  const kind = kindOf(status, message, remaining);
  return {kind, status, message: toOneLine(message), permission};
}

function kindOf(status: number | undefined, message: string, remaining: string | undefined): GitHubProblem['kind'] {
  if (status === undefined || status >= 500) return 'unavailable';
  if (status === 429 || isRateLimit(status, message, remaining)) return 'rate-limited';
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return kindOfForbidden(message);
    case 404:
    case 410:
      return 'not-found';
    default:
      return 'refused';
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit(status: number, message: string, remaining: string | undefined): boolean {
  return status === 403 && (remaining === '0' || /\bsecondary rate\b/i.test(message));
}

function kindOfForbidden(message: string): GitHubProblem['kind'] {
  if (isFeatureDisabled(message)) return 'feature-disabled';
  // No permission helps where the conversation is locked or the repository is archived.
  return /\b(?:locked|archived)\b/i.test(message) ? 'refused' : 'forbidden';
}

/** Code scanning answers 403 when it is switched off: "Advanced Security must be enabled for this repository". */
function isFeatureDisabled(message: string): boolean {
  return /advanced security must be enabled|not enabled|code security must be enabled/i.test(message);
}

const MAX_MESSAGE_LENGTH = 300;

/** Octokit adds the address of the REST reference, which helps nobody who reads a log. */
const REFERENCE = / - https:\/\/docs\.github\.com\S*$/;

function toOneLine(message: string): string {
  return message
    .slice(0, MAX_MESSAGE_LENGTH)
    .replace(REFERENCE, '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
