/** Writes the generated tables of README.md: inputs, outputs and scanners, between their markers. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ACTION_INPUTS, ACTION_OUTPUTS} from '../../src/config/inputs.ts';
import type {GeneratedFile} from '../generated-file.ts';

/** README.md with the parts between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` written anew. */
export async function generateReadmeTables(root: string): Promise<GeneratedFile> {
  const text = await readFile(join(root, 'README.md'), 'utf8');
  const parts = {inputs: inputTable(), outputs: outputTable()};
  const written = Object.entries(parts).reduce((readme, [name, table]) => replacePart(readme, name, table), text);
  return {path: 'README.md', text: written};
}

function replacePart(readme: string, name: string, table: string): string {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the markers ${start} and ${end}`);
  return `${readme.slice(0, from + start.length)}\n${table}\n${readme.slice(to)}`;
}

function inputTable(): string {
  const rows = Object.entries(ACTION_INPUTS).map(
    ([name, input]) => `| \`${name}\` | ${input.default === '' ? '' : `\`${input.default}\``} | ${input.description} |`,
  );
  return ['| input | default | what it does |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(): string {
  const rows = Object.entries(ACTION_OUTPUTS).map(([name, description]) => `| \`${name}\` | ${description} |`);
  return ['| output | what it says |', '| --- | --- |', ...rows].join('\n');
}
