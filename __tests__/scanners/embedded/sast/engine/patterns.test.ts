import {describe, expect, it} from 'vitest';
import {linesFound} from './find.ts';

const JS = ['a.js', 'javascript'] as const;
const TSX = ['a.tsx', 'typescript'] as const;
const PY = ['a.py', 'python'] as const;
const GO = ['a.go', 'go'] as const;
const JAVA = ['a.java', 'java'] as const;
const PHP = ['a.php', 'php'] as const;
const CSHARP = ['a.cs', 'csharp'] as const;

describe('a pattern', () => {
  it.each([
    ['a call with any arguments', JS, 'eval(...)', 'eval(x);\nevil(x);\neval();', [1, 3]],
    ['a metavariable used twice stands for the same code', JS, '$X === $X', 'a.b === a.b;\na.b === a.c;', [1]],
    [
      'elements of a new array',
      CSHARP,
      'new byte[] { ... }',
      'class A { void F() {\nvar a = new byte[] { 1, 2 };\nvar b = new byte[16];\n} }\n',
      [2],
    ],
    [
      'a parameter by its name, whatever its type',
      PY,
      'def $F(..., $P, ...):\n  ...\n  eval($P)\n  ...',
      'def f(a: str, b: int = 1):\n  x()\n  eval(b)\ndef g(a: str):\n  eval(c)\n',
      [1],
    ],
    [
      'a try whatever is caught besides',
      JAVA,
      'try { ... } catch ($E $N) { ... }',
      'class A { void f() {\ntry { g(); } catch (A a) { } catch (B b) { }\ntry { g(); } finally { }\n} }\n',
      [2],
    ],
    ['an argument anywhere', JS, 'f(..., null, ...)', 'f(1, null);\nf(null);\nf(1);', [1, 2]],
    ['a variable definition is an assignment', JS, '$X = eval($Y)', 'const a = eval(b);\na = eval(b);\na = b;', [1, 2]],
    ['members of an object in any order', JS, '({b: 1, a: 2})', 'x = {a: 2, c: 3, b: 1};\nx = {a: 2};', [1]],
    [
      'a required module by another name',
      JS,
      'child_process.exec(...)',
      "const cp = require('child_process');\ncp.exec(a);\nx.exec(a);",
      [2],
    ],
    [
      'a word alone, which is not what a module has by this name',
      JS,
      'exec(...)',
      "import {exec} from 'b';\nimport {WORD} from 'a';\nWORD.exec(a);\nexec(a);",
      [4],
    ],
    [
      'a default import by either way of writing',
      JS,
      "import $M from 'a'",
      "import {default as b} from 'a';\nimport {c} from 'a';\nimport d from 'a';\n",
      [1, 3],
    ],
    [
      'an expression anywhere below',
      JS,
      'if (<... user.isAdmin ...>) { ... }',
      'if (a && !user.isAdmin) { b(); }\nif (a) { b(); }',
      [1],
    ],
    [
      'statements with others between',
      PY,
      '$F = open(...)\n...\n$F.close()',
      'f = open(x)\ng()\nif g:\n  f.close()\n',
      [1],
    ],
    [
      'keyword arguments in any order',
      PY,
      'f(..., shell=True, ...)',
      'f(a, shell=True, b=1)\nf(a, shell=False)\n',
      [1],
    ],
    ['an imported name', PY, 'subprocess.call(...)', 'from subprocess import call as c\nc(x)\ncall(x)\n', [2]],
    ['any string', PY, 'f("...")', 'f("a")\nf(\'b\')\nf(c)\n', [1, 2]],
    ['a constant', PY, 'f("a")', 'x = "a"\nf(x)\nf("b")\n', [2]],
    ['what is known to be a string', PY, '"b"', 'x = "b"\nf(x)\nx = g()\nh(x)\n', [1, 2]],
    ['a sum of strings', JS, '"..."', 'f(a + b);\nf("a" + "b");\n', [2]],
    [
      'the statement of any call of a variable',
      CSHARP,
      '(App $X). ...;',
      'class A { void F(App a, B b) {\na.Use(1).More(x => 2);\nb.Use();\nG(a);\n} }\n',
      [2],
    ],
    [
      'an entry of an initializer as a statement',
      CSHARP,
      'Name = $X;\n...\nStart();',
      'class A { void F() {\nvar p = new P() { Name = q };\nStart();\n} }\n',
      [2],
    ],
    [
      'an import of what lies in a module, or a require of it',
      JS,
      "import 'a'",
      "import {b} from 'a/b';\nconst c = require('a');\nconst d = require('a/d');\nimport e from 'ab';\n",
      [1, 2],
    ],
    [
      'an import of a group, which begins where the group does',
      GO,
      'import "net"',
      'package p\nimport (\n  "net/http"\n)\n',
      [2],
    ],
    [
      'elements of a list in their order',
      GO,
      '[]string{"...", ...}',
      'package p\nvar a = []string{b, "c"}\nvar d = []string{"e", f}\n',
      [3],
    ],
    ['a truth value by its operator', GO, '($X : bool)', 'package p\nfunc f() {\n  g(a != b)\n  g(a + b)\n}\n', [3]],
    [
      'a function that is an expression, whatever its name',
      JS,
      'f(function $N($A) { ... })',
      'f(function g(a) {});\nf((a) => {});\nf(a);\n',
      [1, 2],
    ],
    ['an expression in a text', JS, '`...${...}...`', 'f(`a`);\nf(`a${b}`);\n', [2]],
    ['a text in a text of PHP', PHP, 'f("...$X...")', '<?php\nf("a");\nf("a $b");\n', [3]],
    ['no parameter of this name', JS, 'a', 'function f(a) {\n  g(a);\n}\n', [2]],
    [
      'a function of PHP, whatever stands before it',
      PHP,
      'public function $F(...) { ... }',
      '<?php\nclass A {\n  function b() {}\n}\n',
      [3],
    ],
    ['some of the flags, in any order', JS, 'f(a | b)', 'f(c | b | a);\nf(a | c);\n', [1]],
    ['conditions grouped in another way', JS, 'f(a && b && c)', 'f(a && (b && c));\nf(b && a && c);\n', [1]],
    ['nothing that is called later', JS, 'f(<... g() ...>)', 'f(() => { g(); });\nf(1 + g());\n', [2]],
    ['an object with any members', JS, '$X = {};', 'a = {b: 1};\nc = [];\n', [1]],
    [
      'a variable until it is declared anew',
      JS,
      '$X = a();\n...\nb($X);',
      'let c = a();\nb(c);\nlet d = a();\nlet d = e();\nb(d);\n',
      [1],
    ],
    [
      'a variable that another block declares, too',
      JAVA,
      '$T $X = a();\n...\nb($X);',
      'class A { void f() {\nif (c) { D e = a(); b(e); }\nelse { D e = a(); g(); }\n} }\n',
      [2],
    ],
    [
      'a regular expression by the name of a variable',
      JS,
      '/$X/.test(...)',
      'const a = /b/;\na.test(c);\nd.test(c);\n',
      [2],
    ],
    ['the text of an element', TSX, '<$A>$TEXT</$A>', 'f(<b>c</b>);\nf(<b>{c}</b>);\n', [1]],
    ['the value of an attribute', TSX, '<$A href={...} />', 'f(<a href={b}/>);\nf(<a name={b}/>);\n', [1]],
    ['any value of an attribute', TSX, '<$A href=... />', 'f(<a href={b}/>);\nf(<a name={b}/>);\n', [1]],
    ['a formatted string', PY, 'f"...{$X}..."', 'f(f"a {b} c")\nf("a")\n', [1]],
    [
      'a typed name of Go',
      GO,
      '($X : *http.Request).Form',
      'package p\nfunc f(r *http.Request, q T) {\n  a(r.Form)\n  a(q.Form)\n}\n',
      [3],
    ],
    [
      'a field of a composite literal',
      GO,
      'tls.Config{..., InsecureSkipVerify: true, ...}',
      'package p\nvar a = tls.Config{A: 1, InsecureSkipVerify: true}\nvar b = tls.Config{A: 1}\n',
      [2],
    ],
    [
      'a typed name of Java',
      JAVA,
      '(Statement $S).execute(...)',
      'class A {\n void f(Statement s, T t) {\n  s.execute(a);\n  t.execute(a);\n }\n}\n',
      [3],
    ],
    [
      'a method with an annotation',
      JAVA,
      '@Get\n$T $M(...) { ... }',
      'class A {\n @Get\n public String a(int x) { return b; }\n void c() {}\n}\n',
      [2],
    ],
    [
      'a chain of calls',
      JAVA,
      '$X. ... .csrf().disable()',
      'class A {\n void f() {\n  http.a().b().csrf().disable();\n  http.a().disable();\n }\n}\n',
      [3],
    ],
  ] as const)('%s', async (_, [path, language], pattern, source, lines) => {
    expect(await linesFound(path, language, `pattern: |\n  ${pattern.replaceAll('\n', '\n  ')}`, source)).toEqual(
      lines,
    );
  });
});

it('a metavariable in a chain of texts of PHP is all that follows', async () => {
  const rule =
    'patterns:\n  - pattern: \'"..." . $X\'\n  - metavariable-regex: {metavariable: $X, regex: \'^\\$b . "c"$\'}';
  expect(await linesFound(...PHP, rule, '<?php\n$a = "x" . $b;\n$a = "x" . $b . "c";\n')).toEqual([3]);
});
