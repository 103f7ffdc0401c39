/** A registry that limits how much may be pulled: how long, and what helps. */
import type {IncomingHttpHeaders} from 'node:http';
import {PassingFault} from './registry-fault.ts';

/** https://docs.docker.com/docker-hub/usage/pulls/: `100;w=21600` are 100 pulls in six hours. */
const LIMIT = /^(?<pulls>\d{1,9})(?:;w=(?<seconds>\d{1,9}))?/;

const DAY_SECONDS = 86_400;

/** For status 429. `nowMs` only for a registry that names a time of day. */
export function rateFault(headers: IncomingHttpHeaders, registry: string, nowMs: number): PassingFault {
  const pauseSeconds = retryAfter(headers['retry-after'], nowMs);
  const {pulls, seconds} = LIMIT.exec(String(headers['ratelimit-limit'] ?? ''))?.groups ?? {};
  const much =
    pulls === undefined
      ? 'how much may be pulled'
      : `pulls to ${pulls}${seconds === undefined ? '' : ` in ${wordTime(Number(seconds))}`}`;
  const when = pauseSeconds > 0 ? `, and is to be asked again in ${wordTime(pauseSeconds)}` : '';
  const hub =
    registry === 'docker.io' ? ' Docker Hub counts by address without a login, and runners share theirs.' : '';
  return new PassingFault(
    `it limits ${much}${when}; with a login the limit is higher (registry-credentials: docker-config), and a mirror has its own (registry-mirrors).${hub}`,
    {pauseMs: pauseSeconds * 1000},
  );
}

/** Seconds, or a date. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function retryAfter(value: string | undefined, nowMs: number): number {
  if (value === undefined) return 0;
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : (Date.parse(value) - nowMs) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, Math.ceil(seconds)), DAY_SECONDS) : 0;
}

function wordTime(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}
