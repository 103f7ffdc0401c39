import {expect, it} from 'vitest';
import {subjectOf} from '../../../src/formats/cel-rules/subject.ts';

it.each([
  ['its target', {id: 'k8s-a-b', match: {target: 'container'}}, 'k8s container'],
  [
    'kinds without groups',
    {id: 'k8s-a', match: {target: 'resource', kinds: ['Role', 'rbac.x/ClusterRole']}},
    'k8s Role ClusterRole',
  ],
  ['instructions', {id: 'docker-a', match: {target: 'instruction', keywords: ['RUN']}}, 'docker RUN'],
  ['types', {id: 'aws-a', match: {target: 'resource', types: ['aws_s3_bucket']}}, 'aws aws_s3_bucket'],
])('a rule is asked about %s', (_, rule, subject) => {
  expect(subjectOf(rule)).toBe(subject);
});

it('is short, however many kinds there are', () => {
  const kinds = Array.from({length: 100}, (_, index) => `Kind${index}`);
  const match = {target: 'resource', kinds};
  expect(subjectOf({id: 'k8s-a', match}).length).toBeLessThanOrEqual(80);
});
