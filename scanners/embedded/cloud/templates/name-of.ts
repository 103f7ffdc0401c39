/** What a template calls an attribute of Terraform, for messages. */
import type {Mapping, Part} from './convert.ts';
import {snakeCase} from './recase.ts';

export type WordCase = 'Pascal' | 'camel';

const known = new WeakMap<Mapping | Part, (path: string) => string | undefined>();

/** Made once for each mapping. `around` is the property in which all others stand. */
export function nameOfFor(
  mapping: Mapping | Part,
  around: string,
  wordCase: WordCase,
): (path: string) => string | undefined {
  const made = known.get(mapping) ?? makeNameOf(mapping, around, wordCase);
  known.set(mapping, made);
  return made;
}

/** Policies are called so in nearly all types of CloudFormation. */
const DOCUMENTS = [
  ['policy', 'PolicyDocument'],
  ['assume_role_policy', 'AssumeRolePolicyDocument'],
] as const;

function makeNameOf({names = {}, ...rest}: Mapping | Part, around: string, wordCase: WordCase) {
  const documents = wordCase === 'Pascal' ? DOCUMENTS : [];
  const reverse = new Map([
    ...documents,
    ...Object.entries(names).map(([from, to]) => [toAttributePath(from, to, names), from] as const),
  ]);
  if ('as' in rest && rest.as !== undefined) reverse.set(rest.as, '');
  return (path: string): string | undefined => {
    const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
    if (path.includes(':') || steps.length === 0) return undefined;
    return [around, toProperty(steps, reverse, wordCase)].filter((part) => part !== '').join('.');
  };
}

/** Attribute path of a property: each step by its own name, the last one as it is mapped. */
function toAttributePath(from: string, to: string, names: Readonly<Record<string, string>>): string {
  if (to.startsWith('/')) return to.slice(1).replaceAll('/', '.');
  const steps = from.split('.').slice(0, -1);
  const parents = steps.map((step, index) => names[steps.slice(0, index + 1).join('.')] ?? snakeCase(step));
  return [...parents, to].join('.');
}

function toProperty(steps: readonly string[], reverse: ReadonlyMap<string, string>, wordCase: WordCase): string {
  for (let length = steps.length; length > 0; length -= 1) {
    const from = reverse.get(steps.slice(0, length).join('.'));
    if (from === undefined) continue;
    return [from, ...steps.slice(length).map((step) => cased(step, wordCase))].filter((part) => part !== '').join('.');
  }
  return steps.map((step) => cased(step, wordCase)).join('.');
}

function cased(name: string, wordCase: WordCase): string {
  const pascal = name
    .replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace('Cloudwatch', 'CloudWatch');
  return wordCase === 'Pascal' ? pascal : pascal.slice(0, 1).toLowerCase() + pascal.slice(1);
}
