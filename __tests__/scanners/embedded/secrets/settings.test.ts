/** The user's `.gitleaks.toml`, `.gitleaksignore` and comments have the meaning that Gitleaks gives them. */

import {describe, expect, it} from 'vitest';
import {RULES} from '../../../../scanners/embedded/secrets/rules.generated.ts';
import {scanner} from '../../../../scanners/embedded/secrets/scanner.ts';
import {SettingsError} from '../../../../src/scanner.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';
import {fill, seededRandom} from './example-grammar.ts';
import {scanText} from './scan-text.ts';

const TOKEN = fill('ghp_{a36}', seededRandom(11));
const CUSTOM = `[[rules]]\nid = "shop-key"\ndescription = "Key of the shop"\nregex = '''shop-([a-z0-9]{12})'''\nkeywords = ["shop-"]\n`;
const EXTEND = '[extend]\nuseDefault = true\n';

async function idsWith(toml: string, text: string): Promise<readonly string[]> {
  const {findings} = await scanText(text, {settings: {'.gitleaks.toml': toml}});
  return findings.map(({ruleId}) => ruleId);
}

describe('.gitleaks.toml', () => {
  it.each([
    ['own rules replace the built-in ones', CUSTOM, ['shop-key']],
    ['useDefault keeps the built-in ones', EXTEND + CUSTOM, ['shop-key', 'github-pat']],
    ['a disabled rule finds nothing', `${EXTEND}disabledRules = ["github-pat"]\n${CUSTOM}`, ['shop-key']],
    ['a rule with skipReport finds nothing', `${EXTEND}${CUSTOM}skipReport = true\n`, ['github-pat']],
    ['entropy is asked of the secret', `${CUSTOM}entropy = 3.9\n`, []],
    ['a path limits a rule', `${CUSTOM}path = '''\\.yml$'''\n`, []],
    ['keys are case-insensitive', CUSTOM.replace('keywords', 'Keywords'), ['shop-key']],
    ['a rule without keywords is always tried', CUSTOM.replace(/keywords.*\n/, ''), ['shop-key']],
    ['a keyword that is missing ends the search', CUSTOM.replace('"shop-"', '"store-"'), []],
  ])('%s', async (_, toml, expected) => {
    expect(await idsWith(toml, `k = shop-abcdefgh1234\nt = ${TOKEN}\n`)).toEqual(expected);
  });

  it('overrides a built-in rule by its id', async () => {
    const toml = `${EXTEND}[[rules]]\nid = "github-pat"\nregex = '''own-[0-9]{6}'''\nkeywords = ["own-"]\n`;
    expect(await idsWith(toml, `own-482913\n${TOKEN}\n`)).toEqual(['github-pat']);
  });

  it('keeps the metadata of the built-in rule that is overridden', async () => {
    const toml = Buffer.from(`${EXTEND}[[rules]]\nid = "github-pat"\nentropy = 1.5\n`);
    const rules = await scanner.rules({settingsFiles: {'.gitleaks.toml': toml}});
    expect(rules).toHaveLength(RULES.length);
    expect(rules.find(({id}) => id === 'github-pat')?.severity).toBe('critical');
  });

  it('takes the secret from secretGroup', async () => {
    const toml = `[[rules]]\nid = "pair"\nregex = '''([a-z]+)/([0-9]+)'''\nsecretGroup = 2\n`;
    const {findings} = await scanText('  ab/12345\n', {settings: {'.gitleaks.toml': toml}});
    expect(findings[0]?.location).toMatchObject({startLine: 1, startColumn: 6, endLine: 1, endColumn: 11});
  });

  it('reports a file by its path alone', async () => {
    const toml = `[[rules]]\nid = "key-file"\npath = '''\\.p12$'''\n`;
    const {findings} = await scanText('x', {path: 'a/b.p12', settings: {'.gitleaks.toml': toml}});
    expect(findings).toMatchObject([{ruleId: 'key-file', location: {path: 'a/b.p12', startLine: 1}}]);
    expect((await scanText('x', {path: 'a/b.txt', settings: {'.gitleaks.toml': toml}})).findings).toEqual([]);
  });
});

describe('an allowlist', () => {
  it.each([
    ['by path', `paths = ['''^src/''']`, true],
    ['by another path', `paths = ['''^lib/''']`, false],
    ['by the secret', `regexes = ['''^ghp_''']`, true],
    ['by the line', `regexTarget = "line"\nregexes = ['''^token''']`, true],
    ['by a stopword in any case', `stopwords = ["${TOKEN.slice(6, 14).toUpperCase()}"]`, true],
    ['by path or stopword', `paths = ['''^lib/''']\nstopwords = ["ghp"]`, true],
    ['by path and stopword', `condition = "AND"\npaths = ['''^lib/''']\nstopwords = ["ghp"]`, false],
    ['for another rule', `targetRules = ["jwt"]\npaths = ['''^src/''']`, false],
    ['by commit, which a file does not have', `commits = ["1234567"]`, false],
    ['without entries', `description = "nothing"`, false],
  ])('%s accepts: %#', async (_, body, accepted) => {
    for (const table of ['[allowlist]', '[[allowlists]]']) {
      const settings = {'.gitleaks.toml': `${EXTEND}${table}\n${body}\n`};
      const {findings, notes = []} = await scanText(`token ${TOKEN}\n`, {settings});
      expect([findings.length, notes.length]).toEqual(accepted ? [0, 1] : [1, 0]);
    }
  });

  it('of a rule accepts findings of that rule and is named in a note', async () => {
    const rule = '[[rules]]\nid = "github-pat"\n[[rules.allowlists]]\ndescription = "old one"\nstopwords = ["ghp_"]\n';
    const {findings, notes} = await scanText(`${TOKEN}\n${TOKEN}\n`, {settings: {'.gitleaks.toml': EXTEND + rule}});
    expect(findings).toEqual([]);
    const text = 'github-pat is accepted by the allowlist "old one" in .gitleaks.toml, lines 1, 2';
    expect(notes).toEqual([{kind: 'suppressed-by-settings', text}]);
  });
});

describe('.gitleaksignore', () => {
  const commit = 'a'.repeat(40);
  it.each([
    ['a fingerprint', 'src/app.conf:github-pat:2', true],
    ['a fingerprint with a commit', `${commit}:src/app.conf:github-pat:2`, true],
    ['CRLF and comments', `# old\r\n\r\nsrc/app.conf:github-pat:2\r\n`, true],
    ['another line', 'src/app.conf:github-pat:3', false],
    ['another rule', 'src/app.conf:jwt:2', false],
    ['another file', 'lib/app.conf:github-pat:2', false],
    ['a malformed line', 'github-pat', false],
  ])('%s', async (_, text, accepted) => {
    const {findings, notes = []} = await scanText(`\n${TOKEN}\n`, {settings: {'.gitleaksignore': text}});
    expect([findings.length, notes.length]).toEqual(accepted ? [0, 1] : [1, 0]);
  });
});

it('marks a finding that a comment on its line allows', async () => {
  const {findings} = await scanText(`t = ${TOKEN} # gitleaks:allow\nu = ${TOKEN}\n`);
  expect(findings.map(({suppressedInSource}) => suppressedInSource)).toEqual(['gitleaks:allow', undefined]);
});

describe('an invalid .gitleaks.toml', () => {
  it.each([
    ['TOML that ends early', 'title = "x"\n[[rules', /^\.gitleaks\.toml:2:\d+: /],
    ['a regex that is no RE2', `[[rules]]\nid = "a"\nregex = '''(?<=a)b\\1'''\n`, /^\.gitleaks\.toml:1:1: a: .*RE2/],
    ['a rule without id', `title = "x"\n\n[[rules]]\nregex = "a"\n`, /^\.gitleaks\.toml:3:1: rules\.0\.id/],
    ['a rule without regex and path', `[[rules]]\nid = "a"\n`, /neither regex nor path/],
    ['a wrong type', `[[rules]]\nid = "a"\nentropy = "high"\n`, /rules\.0\.entropy/],
    ['a secretGroup beyond the groups', `[[rules]]\nid = "a"\nregex = "b"\nsecretGroup = 2\n`, /secretGroup 2/],
    ['an allowlist regex', `${EXTEND}[[allowlists]]\nregexes = ["("]\n`, /allowlist/],
    ['no rules at all', '[allowlist]\npaths = ["a"]\n', /useDefault = true/],
    ['a path to another file', '[extend]\npath = "other.toml"\n', /copy the rules here/],
    ['required rules', `[[rules]]\nid = "a"\nregex = "b"\n[[rules.required]]\nid = "c"\n`, /not supported/],
    ['deep nesting', `a = ${'['.repeat(5_000)}${']'.repeat(5_000)}`, /^\.gitleaks\.toml:\d+:\d+: /],
  ])('%s is said with its place and a fix', async (_, toml, message) => {
    const settings = {settingsFiles: {'.gitleaks.toml': Buffer.from(toml)}};
    await expect(scanner.prepare(settings, shippedWith('secrets'))).rejects.toThrow(SettingsError);
    await expect(scanner.rules(settings)).rejects.toThrow(message);
  });
});
