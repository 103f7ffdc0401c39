import {expect, it} from 'vitest';
import {isTemplateText} from '../../../../scanners/embedded/cloud/is-template-text.ts';

it.each([
  ['a template of AWS', 'Type: AWS::SQS::Queue', true],
  ['a template of Azure', '{"$schema": "https://x/deploymentTemplate.json#"}', true],
  ['one of a subscription', '{"$schema": "https://x/subscriptionDeploymentTemplate.json#"}', true],
  ['a plan', '{"planned_values": {}}', true],
  ['resources with hidden types', '{"Resources": {"A": {"Type": "\\u0041WS::SQS::Queue"}}}', true],
  ['something else', '{"name": "x"}', false],
  ['something else with escapes', '{"name": "\\u0041"}', false],
  ['nothing', '', false],
])('%s', (_, text, expected) => {
  expect(isTemplateText(Buffer.from(text))).toBe(expected);
});
