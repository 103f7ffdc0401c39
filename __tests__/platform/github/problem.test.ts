import {expect, it} from 'vitest';
import {describeProblem} from '../../../src/platform/github/problem.ts';

it.each([
  [401, 'Bad credentials', undefined, 'unauthorized'],
  [403, 'Resource not accessible by integration', '4999', 'forbidden'],
  [403, 'Must have admin rights to Repository.', undefined, 'forbidden'],
  [403, 'Advanced Security must be enabled for this repository to use code scanning.', undefined, 'feature-disabled'],
  [403, 'Code scanning is not enabled for this repository.', undefined, 'feature-disabled'],
  [403, 'Unable to create comment because issue is locked.', undefined, 'refused'],
  [403, 'Repository was archived so is read-only.', undefined, 'refused'],
  [403, 'You have exceeded a secondary rate limit.', '4999', 'rate-limited'],
  [403, 'API rate limit exceeded', '0', 'rate-limited'],
  [429, 'Too many requests', undefined, 'rate-limited'],
  [404, 'Not Found', undefined, 'not-found'],
  [410, 'Issues are disabled', undefined, 'not-found'],
  [413, 'Payload Too Large', undefined, 'refused'],
  [422, 'Validation Failed', undefined, 'refused'],
  [502, 'Bad Gateway', undefined, 'unavailable'],
  [undefined, 'getaddrinfo ENOTFOUND', undefined, 'unavailable'],
] as const)('%s %s (%s remaining) is %s', (status, message, remaining, kind) => {
  expect(describeProblem({status, message, remaining}, 'checks: write')).toEqual({
    kind,
    status,
    message,
    permission: 'checks: write',
  });
});

it('keeps GitHub’s words on one short line', () => {
  const {message} = describeProblem({status: 400, message: `a\n::error::b\u202e\u0000c ${'x'.repeat(999)}`}, 'none');
  expect(message).toMatch(/^a ::error::b c x+$/);
  expect(message.length).toBeLessThanOrEqual(300);
});
