import {expect, it} from 'vitest';
import {probeOf} from './probe.ts';
import {scan} from './scan.ts';

const finds = (expression: string, body: string) => {
  const rule = probeOf('probe', {validations: [{expression: `!(${expression})`, at: []}]});
  return scan({'main.tf': `resource "probe" "p" {\n${body}\n}\n`}, [rule]).findings.length === 1;
};

it.each([
  ["covers(word(self, 'p'), [22])", 'p = "22"', true],
  ["covers(word(self, 'p'), [22])", 'p = 22', true],
  ["covers(word(self, 'p'), [22])", 'p = "20-30"', true],
  ["covers(word(self, 'p'), [22])", 'p = "*"', true],
  ["covers(word(self, 'p'), [22])", 'p = "443"', false],
  ["covers(word(self, 'p'), [22])", 'p = "ssh"', false],
  ["covers(word(self, 'p'), [22])", '', false],
  ['opens(self, [22])', 'from_port = 0\nto_port = "80"', true],
  ['opens(self, [22])', 'from_port = 23', false],
  ["flag(self, 'a.0.b', false)", 'a {\n b = "true"\n}', true],
  ["flag(self, 'a.0.b', false)", 'a = {\n b = true\n}', true],
  ["number(self, 'a', 1) == 7", 'a = "7"', true],
  ["given(self, 'a')", 'a = ""', true],
  ["given(self, 'a')", 'a = null', false],
  ["given(self, 'a')", 'a = [var.b]', true],
  ["given(self, 'a')", 'a = var.b', false],
  ["!given(self, 'a')", 'a = var.b', false],
  ["isEveryone(text(self, 'a'))", 'a = "::/0"', true],
  ["isEveryone(text(self, 'a'))", 'a = "10.0.0.0/8"', false],
  ["isSecret('DB_PASSWORD', text(self, 'a'))", 'a = "correct-horse"', true],
  ["isSecret('DB_PASSWORD', text(self, 'a'))", 'a = "Enter your password"', false],
  ["isSecret('DB_PASSWORD', text(self, 'a'))", 'a = "arn:aws:secretsmanager:x"', false],
  ["isSecret('DB_PASSWORD', text(self, 'a'))", 'a = "4096"', false],
  ["isSecret('DB_HOST', text(self, 'a'))", 'a = "correct-horse"', false],
])('%s of %j is %s', (expression, body, expected) => {
  expect(finds(expression, body)).toBe(expected);
});
