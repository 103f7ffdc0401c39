import {describe, expect, it} from 'vitest';
import {ExpressionError} from '../../../../scanners/embedded/workflows/expressions/expression.ts';
import {findExpressions} from '../../../../scanners/embedded/workflows/expressions/find-expressions.ts';
import {parseExpression} from '../../../../scanners/embedded/workflows/expressions/parse-expression.ts';

const path = (text: string) => ({kind: 'path', steps: text.split('.')});
const literal = (value: unknown) => ({kind: 'literal', value});

describe('an expression', () => {
  it.each([
    ['github.event.Issue.TITLE', path('github.event.issue.title')],
    ["github['event'].issue['title']", path('github.event.issue.title')],
    ['github.event.commits[0].message', path('github.event.commits.*.message')],
    ['github.event.commits.*.message', path('github.event.commits.*.message')],
    ['secrets[matrix.name]', path('secrets.*')],
    ['needs.build-all.outputs.a_b', path('needs.build-all.outputs.a_b')],
    ["'it''s }}'", literal("it's }}")],
    ['-1.5e3', literal(-1500)],
    ['0xff', literal(255)],
    ['TRUE', literal(true)],
    ['null', literal(null)],
    ['(a)', path('a')],
  ])('%s is a path or a value', (text, expected) => {
    expect(parseExpression(text)).toEqual(expected);
  });

  it.each([
    ['a || b && c', '||', [path('a'), {kind: 'operation', operator: '&&', operands: [path('b'), path('c')]}]],
    ['a && b && c', '&&', [path('a'), path('b'), path('c')]],
    [
      "a == 'x' && !b",
      '&&',
      [
        {kind: 'operation', operator: '==', operands: [path('a'), literal('x')]},
        {kind: 'operation', operator: '!', operands: [path('b')]},
      ],
    ],
    ['a < b', '<', [path('a'), path('b')]],
  ])('%s binds as GitHub binds', (text, operator, operands) => {
    expect(parseExpression(text)).toEqual({kind: 'operation', operator, operands});
  });

  it('calls functions, and goes on from what they give', () => {
    expect(parseExpression('fromJSON(needs.a.outputs.b)[0].name')).toEqual({
      kind: 'path',
      of: {kind: 'call', name: 'fromjson', args: [path('needs.a.outputs.b')]},
      steps: ['*', 'name'],
    });
    expect(parseExpression('always()')).toEqual({kind: 'call', name: 'always', args: []});
  });

  it.each(['', 'a b', 'a.', '(a', 'a)', "'open", 'f(a,', 'a &&', '== a', 'a[', 'a ? b : c', '$a', 'a' + '\u0000'])(
    '%j is none',
    (text) => {
      expect(() => parseExpression(text)).toThrow(ExpressionError);
    },
  );

  it.each([
    ['brackets', `${'('.repeat(1_000)}a${')'.repeat(1_000)}`],
    ['negations', `${'!'.repeat(5_000)}a`],
    ['calls', `${'f('.repeat(1_000)}a${')'.repeat(1_000)}`],
    ['indexes', `${'a['.repeat(1_000)}a${']'.repeat(1_000)}`],
    ['comparisons', `a${' == a'.repeat(3_000)}`],
    ['characters', 'a'.repeat(30_000)],
  ])('of thousands of %s is refused, and no stack overflows', (_, text) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
  });

  it('of thousands of alternatives is read', () => {
    expect(parseExpression(`a${' || a'.repeat(3_000)}`)).toMatchObject({operator: '||'});
  });
});

describe('expressions in a text', () => {
  it.each([
    ['a ${{ b }} c', [' b ']],
    ['${{a}}${{b}}', ['a', 'b']],
    ["${{ '}}' }}", [" '}}' "]],
    ['${{ a', []],
    ['$ {{ a }} ${ a } }}', []],
    ["${{ 'open }} ${{ b }}", [" 'open "]],
  ])('%j holds %j', (text, bodies) => {
    const found = findExpressions(text);
    expect(found.map(({body}) => body).slice(0, bodies.length)).toEqual(bodies);
    for (const {start, end, body} of found) expect(text.slice(start, end)).toBe(`\${{${body}}}`);
  });
});
