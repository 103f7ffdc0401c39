import {describe, expect, it} from 'vitest';
import type {CloudRule} from '../../../../../scanners/embedded/cloud/cloud-rule.ts';
import {scan as scanWith} from '../scan.ts';

/** Finds every `probe` whose `value` is true, and says where. */
const PROBE: CloudRule = {
  id: 'tf-probe',
  title: 'Probe',
  severity: 'low',
  confidence: 'high',
  description: '',
  remediation: '',
  cwe: [],
  controls: [],
  references: [],
  sensitive: false,
  match: {target: 'resource', types: ['probe']},
  matchConditions: [],
  variables: [],
  validations: [{expression: "get(self, 'value', false) != true", at: ['value']}],
};

function scan(files: Readonly<Record<string, string>>, rule: CloudRule = PROBE) {
  return scanWith(files, [rule]);
}

const places = (files: Readonly<Record<string, string>>) =>
  scan(files).findings.map(({location}) => `${location.path}:${location.startLine}`);

const probe = (value: string) => `resource "probe" "p" {\n  value = ${value}\n}\n`;

describe('values', () => {
  it.each([
    'true',
    '!false',
    '1 + 2 * 3 == 7',
    '(1 + 2) * 3 == 9',
    '10 / 4 == 2.5',
    '7 % 4 == 3 && -1 < 0',
    '"a${1 + 1}b" == "a2b"',
    '"a\\tb" == "a\tb"',
    '"$${a}" == "$${"!= null',
    'true ? true : var.unknown',
    'var.unknown || true',
    'var.unknown ? true : true',
    '[for x in [1, 2, 3] : x * 2 if x > 1][1] == 6',
    '{for k, v in {a = 1} : upper(k) => v}["A"] == 1',
    '{for v in ["a", "b"] : "k" => v...}["k"][1] == "b"',
    '[{a = true}][0].a',
    '([{a = true}, {a = false}][*].a)[0]',
    'merge({a = false}, {a = true}).a',
    'lookup({}, "a", true)',
    'contains(["a"], "a")',
    'length(concat([1], [2, 3])) == 3',
    'join("-", ["a", "b"]) == "a-b"',
    'format("%s-%d%%", "a", 1) == "a-1%"',
    'jsondecode(jsonencode({a = [true]})).a[0]',
    'flatten([[1], [[2]]])[1] == 2',
    'element(["a", "b"], 3) == "b"',
    'tobool("true")',
    'coalesce(null, "", true)',
    'try(true, false)',
    'zipmap(["a"], [true]).a',
    'keys({b = 1, a = 2})[0] == "a"',
    'split(",", "a,b")[1] == "b"',
    'replace("abc", "b", "-") == "a-c"',
    'startswith("abc", "ab") && endswith("abc", "bc")',
    'max(1, 3, 2) == 3 && abs(-1) == 1 && range(3)[2] == 2',
    '["a", "b"] == ["a", "b"] && {a = 1} != {a = 2}',
  ])('%s is true', (value) => {
    expect(places({'main.tf': probe(value)})).toEqual(['main.tf:2']);
  });

  it.each([
    ['a variable without a value', 'var.unknown'],
    ['an attribute that the provider computes', 'aws_s3_bucket.b.arn'],
    ['a data source', 'data.aws_ami.base.id'],
    ['a function that is not read', 'regex("a", "a")'],
    ['a text with an unknown part', '"a${var.unknown}"'],
    ['a list with an unknown element', '[var.unknown]'],
    ['a condition that is unknown', 'var.unknown ? true : false'],
    ['a local that needs itself', 'local.circle'],
    ['a resource that may not exist', 'other.counted.value'],
    ['a for over something unknown', '[for x in var.unknown : x]'],
  ])('a rule is silent about %s', (_, value) => {
    const more = 'locals {\n  circle = local.circle\n}\nresource "other" "counted" {\n  count = 1\n  value = true\n}\n';
    const negative = {...PROBE, validations: [{expression: "get(self, 'value', false) == true", at: ['value']}]};
    expect(scan({'main.tf': probe(value) + more}).findings).toEqual([]);
    expect(scan({'main.tf': probe(value) + more}, negative).findings).toEqual([]);
  });
});

describe('variables', () => {
  const MAIN = 'variable "on" {\n  default = false\n}\n';

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['have their default', {'a/main.tf': MAIN + probe('var.on')}, []],
    [
      'of another file',
      {'a/v.tf': 'variable "on" {\n  default = true\n}', 'a/main.tf': probe('var.on')},
      ['a/main.tf:2'],
    ],
    [
      'from terraform.tfvars',
      {'a/main.tf': MAIN + probe('var.on'), 'a/terraform.tfvars': 'on = true'},
      ['a/main.tf:5'],
    ],
    ['from each file of values', {'a/main.tf': MAIN + probe('var.on'), 'a/prod.tfvars': 'on = true'}, ['a/main.tf:5']],
    [
      'not from the values of another folder',
      {'a/main.tf': MAIN + probe('var.on'), 'b/terraform.tfvars': 'on = true'},
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(places(files)).toEqual(expected);
  });
});

describe('modules', () => {
  const CHILD = `variable "on" {\n  default = true\n}\n${probe('var.on')}output "on" {\n  value = var.on\n}\n`;
  const call = (settings: string) => `module "child" {\n  source = "./child"\n  ${settings}\n}\n`;

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['are judged as they are called', {'main.tf': call('on = false'), 'child/main.tf': CHILD}, []],
    ['have their defaults', {'main.tf': call(''), 'child/main.tf': CHILD}, ['child/main.tf:5']],
    ['are judged alone when nobody calls them', {'child/main.tf': CHILD}, ['child/main.tf:5']],
    [
      'give outputs',
      {'main.tf': call('on = true') + probe('module.child.on'), 'child/main.tf': CHILD},
      ['main.tf:6', 'child/main.tf:5'],
    ],
    [
      'that are not built here are judged by themselves',
      {'main.tf': call('count = 0'), 'child/main.tf': CHILD},
      ['child/main.tf:5'],
    ],
    [
      'of a folder above',
      {'a/main.tf': 'module "c" {\n  source = "../child"\n}\n', 'child/main.tf': CHILD},
      ['child/main.tf:5'],
    ],
    ['outside of the repository are left alone', {'main.tf': 'module "c" {\n  source = "../../child"\n}\n'}, []],
    [
      'that call each other in a circle end',
      {
        'a/m.tf': 'module "b" {\n  source = "../b"\n}\n',
        'b/m.tf': `module "a" {\n  source = "../a"\n}\n${probe('true')}`,
      },
      ['b/m.tf:5'],
    ],
  ])('%s', (_, files, expected) => {
    expect(places(files).sort()).toEqual([...expected].sort());
  });

  it('called twice in the same way are one problem', () => {
    const twice = call('').replace('"child" {', '"one" {') + call('').replace('"child" {', '"two" {');
    expect(places({'main.tf': twice, 'child/main.tf': CHILD})).toEqual(['child/main.tf:5']);
  });
});

describe('resources', () => {
  it.each<[string, string, readonly string[]]>([
    ['with a count of zero are not there', 'resource "probe" "p" {\n  count = 0\n  value = true\n}', []],
    [
      'for each see their key',
      'resource "probe" "p" {\n  for_each = {a = true}\n  value = each.value\n}',
      ['main.tf:3'],
    ],
    ['counted see their number', 'resource "probe" "p" {\n  count = 2\n  value = count.index == 1\n}', ['main.tf:3']],
    [
      'refer to each other',
      'resource "x" "y" {\n  on = true\n}\nresource "probe" "p" {\n  value = x.y.on\n}',
      ['main.tf:5'],
    ],
    ['without a value are silent', 'resource "probe" "p" {\n  value = null\n}', []],
  ])('%s', (_, text, expected) => {
    expect(places({'main.tf': text})).toEqual(expected);
  });

  it('know who refers to them, also by a local', () => {
    const rule = {...PROBE, validations: [{expression: "'guard' in users", at: []}]};
    const guarded = `${probe('true')}locals {\n  id = probe.p.id\n}\nresource "guard" "g" {\n  target = local.id\n}\n`;
    expect(scan({'main.tf': guarded}, rule).findings).toEqual([]);
    expect(scan({'main.tf': probe('true')}, rule).findings).toHaveLength(1);
  });
});

describe('bad input', () => {
  it('with a syntax error is named and read as far as it goes', () => {
    const {findings, notes} = scan({'bad.tf': 'resource "x" {{{', 'good.tf': probe('true')});
    expect(findings.map(({location}) => location.path)).toEqual(['good.tf']);
    expect(notes.map(({path, kind}) => [path, kind])).toEqual([['bad.tf', 'partly-parsed']]);
  });

  it('in the JSON syntax is named', () => {
    expect(scan({'main.tf.json': '{"resource":'}).notes).toMatchObject([{path: 'main.tf.json', kind: 'partly-parsed'}]);
  });

  it.each([
    ['deep nesting', probe(`${'['.repeat(5_000)}true${']'.repeat(5_000)}`)],
    ['deep brackets', probe(`${'('.repeat(5_000)}true${')'.repeat(5_000)}`)],
    ['deep blocks', `${'a {\n'.repeat(3_000)}${'}\n'.repeat(3_000)}`],
    [
      'texts that double',
      `locals {\n  a0 = "xxxxxxxxxx"\n${Array.from({length: 60}, (_, i) => `  a${i + 1} = "\${local.a${i}}\${local.a${i}}"\n`).join('')}}\n${probe('local.a60 == "x"')}`,
    ],
    [
      'lists that double',
      `locals {\n  a0 = [1]\n${Array.from({length: 60}, (_, i) => `  a${i + 1} = concat(local.a${i}, local.a${i})\n`).join('')}}\n${probe('length(local.a60) == 1')}`,
    ],
    ['a huge range', probe('length(range(1000000000)) == 1')],
    ['NUL bytes', probe('"\0" == "a"')],
    ['nothing', ''],
  ])('%s is survived', (_, text) => {
    expect(scan({'main.tf': text}).findings).toEqual([]);
  });

  it('that needs too much work is said', () => {
    const nested = `[for a in range(9999) : [for b in range(9999) : a * b]][0][0] == 1`;
    const {findings, failedFiles} = scan({'main.tf': probe(nested), 'other/main.tf': probe('true')});
    expect(failedFiles).toMatchObject([{path: 'main.tf', reason: expect.stringMatching(/takes more than/)}]);
    expect(findings.map(({location}) => location.path)).toEqual(['other/main.tf']);
  });
});
