/** Errors of the OSV API: why one request failed and whether another try may help, and what a scanner is told. */

/** Why a question has no answer, in words for people. */
export class OsvApiError extends Error {
  override readonly name = 'OsvApiError';
}

export interface FaultFacts {
  /** `never`: the answer would be the same. `once`: nobody is there, which seldom changes. `often`: a passing trouble. */
  readonly retry: 'never' | 'once' | 'often';
  /** What the server asks to be waited. */
  readonly pauseMs?: number | undefined;
}

export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  readonly retry: FaultFacts['retry'];
  readonly pauseMs: number | undefined;

  constructor(message: string, {retry, pauseMs}: FaultFacts) {
    super(message);
    this.retry = retry;
    this.pauseMs = pauseMs;
  }
}

/** For an answer that is not 200. */
export function faultOfStatus(status: number, retryAfter: string | undefined): ApiFault {
  if (status >= 300 && status < 400) return new ApiFault(`it redirects (${status})`, {retry: 'never'});
  const mayPass = status === 429 || status === 408 || status >= 500;
  const pauseMs = retryAfter === undefined ? undefined : parseRetryAfter(retryAfter);
  return new ApiFault(`it answered ${status}`, {retry: mayPass ? 'often' : 'never', pauseMs});
}

/** Seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after; undefined for anything else. */
function parseRetryAfter(text: string): number | undefined {
  const pauseMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(pauseMs) ? undefined : Math.max(0, pauseMs);
}
