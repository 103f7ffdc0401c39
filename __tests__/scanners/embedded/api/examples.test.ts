/** The examples inside the rule files. */
import {examplePath} from '../../../../scanners/embedded/api/example-path.ts';
import {readRules} from '../../../../scanners/embedded/api/read-rules.ts';
import {scanner} from '../../../../scanners/embedded/api/scanner.ts';
import {testRuleExamples} from '../../../support/rule-examples.ts';

testRuleExamples({scanner, rules: await readRules(), minRules: 65, pathOf: examplePath});
