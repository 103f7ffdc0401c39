import {describe, expect, it} from 'vitest';
import {parseToml} from '../../../src/formats/toml/parse-toml.ts';
import {isTreeList, isTreeMap, type TreeNode} from '../../../src/formats/tree/tree-node.ts';

/** `a.b[0]` → line, for every key and item. */
function linesOf(node: TreeNode, path = ''): [string, number][] {
  const own: [string, number][] = path === '' ? [] : [[path, node.line]];
  const {value} = node;
  if (isTreeMap(value)) return [...own, ...[...value].flatMap(([key, child]) => linesOf(child, `${path}.${key}`))];
  if (isTreeList(value)) return [...own, ...value.flatMap((child, index) => linesOf(child, `${path}[${index}]`))];
  return own;
}

describe('parseToml', () => {
  it('knows the line of each key, table and item', () => {
    const text = [
      'title = "x" # [[package]]',
      '[[package]]',
      'name = "a"',
      'note = """',
      '[[package]]',
      '"""',
      'files = [',
      '  {file = "f", hash = "h"}, # one',
      '',
      '  {file = "g"},',
      ']',
      '[package.extras]',
      '"x.y" = ["p",',
      "  'q']",
      '[[package]]',
      'name = "b"',
      '[tool.poetry.dependencies]',
      'requests = {version = "^2", extras = ["socks"]}',
      "a.b = '''x''''",
      'z = 1979-05-27',
    ].join('\r\n');
    expect(Object.fromEntries(linesOf(parseToml(text)))).toEqual({
      '.title': 1,
      '.package': 2,
      '.package[0]': 2,
      '.package[0].name': 3,
      '.package[0].note': 4,
      '.package[0].files': 7,
      '.package[0].files[0]': 8,
      '.package[0].files[0].file': 8,
      '.package[0].files[0].hash': 8,
      '.package[0].files[1]': 10,
      '.package[0].files[1].file': 10,
      '.package[0].extras': 12,
      '.package[0].extras.x.y': 13,
      '.package[0].extras.x.y[0]': 13,
      '.package[0].extras.x.y[1]': 14,
      '.package[1]': 15,
      '.package[1].name': 16,
      '.tool': 17,
      '.tool.poetry': 17,
      '.tool.poetry.dependencies': 17,
      '.tool.poetry.dependencies.requests': 18,
      '.tool.poetry.dependencies.requests.version': 18,
      '.tool.poetry.dependencies.requests.extras': 18,
      '.tool.poetry.dependencies.requests.extras[0]': 18,
      '.tool.poetry.dependencies.a': 19,
      '.tool.poetry.dependencies.a.b': 19,
      '.tool.poetry.dependencies.z': 20,
    });
  });

  it.each([
    ['a truncated list', 'a = [1,\n2', 'expected comma or end'],
    ['a truncated header', '[[package', 'incomplete key-value'],
    ['a duplicate key', 'a = 1\na = 2', 'redefine'],
    ['a duplicate table', '[a]\n[a]', 'redefine'],
    ['deep lists', `a = ${'['.repeat(10_000)}`, 'nested'],
    ['deep inline tables', `a = ${'{a='.repeat(10_000)}`, 'nested'],
    ['long dotted keys', `a${'.a'.repeat(10_000)} = 1`, 'nested'],
    ['a long dotted header', `[a${'.a'.repeat(10_000)}]`, 'nested'],
    ['something else', '{"json": true}', ''],
    ['garbage', '= = =\n]]][[[', ''],
  ])('%s is unreadable', (_, text, message) => {
    expect(() => parseToml(text)).toThrow(
      expect.objectContaining({name: 'UnreadableText', message: expect.stringContaining(message)}),
    );
  });

  it('is linear: a large text takes no more than a budget of steps', () => {
    let checks = 0;
    const text = '[[package]]\nname = "a"\ndeps = ["x", "y"]\n'.repeat(40_000);
    const tree = parseToml(text, () => {
      checks += 1;
    });
    expect(linesOf(tree).at(-1)).toEqual(['.package[39999].deps[1]', 119_999 + 1]);
    expect(checks).toBeGreaterThan(10);
  });
});
