/** The examples inside the rule files. */
import {readRules} from '../../../../scanners/embedded/workflows/read-rules.ts';
import {scanner} from '../../../../scanners/embedded/workflows/scanner.ts';
import {testRuleExamples} from '../../../support/rule-examples.ts';

testRuleExamples({
  scanner,
  rules: await readRules(),
  minRules: 40,
  pathOf: ({id}) => (id.startsWith('dependabot-') ? '.github/dependabot.yml' : '.github/workflows/example.yml'),
});
