/** The examples inside the rule files. */
import {readRules} from '../../../../scanners/embedded/iac/read-rules.ts';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';
import {testRuleExamples} from '../../../support/rule-examples.ts';

testRuleExamples({
  scanner,
  rules: await readRules(),
  minRules: 60,
  pathOf: ({id}) => (id.startsWith('docker-') ? 'Dockerfile' : 'manifest.yaml'),
});
