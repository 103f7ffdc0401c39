/** What of ESLint and its security plugin is asked for, and what each rule means. */
import type {Rule} from '../../../src/finding/rule.ts';

type Words = Pick<Rule, 'title' | 'severity' | 'confidence' | 'cwe'>;

const PLUGIN = 'https://github.com/eslint-community/eslint-plugin-security/blob/main/docs/rules';
const ESLINT = 'https://eslint.org/docs/latest/rules';

/** Neither says how bad or how sure a rule is. The plugin looks at single calls, so most are not sure. */
const WORDS: Readonly<Record<string, Words>> = {
  'no-eval': words('Text is run as code', 'medium', 'medium', 'CWE-95'),
  'no-implied-eval': words('Text is run as code by a timer', 'medium', 'medium', 'CWE-95'),
  'no-new-func': words('Text becomes a function', 'medium', 'medium', 'CWE-95'),
  'no-script-url': words('Address that runs a script', 'medium', 'medium', 'CWE-79'),
  'security/detect-bidi-characters': words('Characters that turn the order of the text', 'high', 'medium', 'CWE-1007'),
  'security/detect-child-process': words('Command is not a constant', 'medium', 'low', 'CWE-78'),
  'security/detect-disable-mustache-escape': words('Template without escapes', 'medium', 'medium', 'CWE-79'),
  'security/detect-eval-with-expression': words('Expression is run as code', 'medium', 'medium', 'CWE-95'),
  'security/detect-invisible-characters': words('Characters that nobody sees', 'medium', 'medium', 'CWE-1007'),
  'security/detect-no-csrf-before-method-override': words(
    'Requests are checked before their method is changed',
    'medium',
    'medium',
    'CWE-352',
  ),
  'security/detect-non-literal-fs-filename': words('File name is not a constant', 'low', 'low', 'CWE-22'),
  'security/detect-non-literal-regexp': words('Regular expression is not a constant', 'low', 'low', 'CWE-1333'),
  'security/detect-non-literal-require': words('Module is not a constant', 'low', 'low', 'CWE-829'),
  'security/detect-object-injection': words('Property is not a constant', 'info', 'low', 'CWE-915'),
  'security/detect-possible-timing-attacks': words(
    'Comparison that takes as long as it matches',
    'low',
    'low',
    'CWE-208',
  ),
  'security/detect-pseudoRandomBytes': words('Random bytes that can be guessed', 'medium', 'medium', 'CWE-338'),
  'security/detect-unsafe-regex': words('Regular expression that may take very long', 'medium', 'low', 'CWE-1333'),
};

/** Ids as ESLint knows them. */
export const ASKED: readonly string[] = Object.keys(WORDS);

/** Throws for a rule that was not asked for. */
export function toRule(id: string, message: string): Rule {
  const known = Object.hasOwn(WORDS, id) ? WORDS[id] : undefined;
  if (known === undefined) throw new Error(`it names a rule that it was not asked for: ${id}`);
  const page = id.startsWith('security/') ? `${PLUGIN}/${id.slice('security/'.length)}.md` : `${ESLINT}/${id}`;
  return {
    ...known,
    id: `eslint/${id}`,
    category: 'sast',
    description: message,
    remediation: `See ${page}.`,
    controls: [],
    references: [page],
  };
}

function words(title: string, severity: Words['severity'], confidence: Words['confidence'], cwe: string): Words {
  return {title, severity, confidence, cwe: [cwe]};
}
