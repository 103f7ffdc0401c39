/** All languages that the engine knows. */
import {bash} from './bash/language.ts';
import {c, cpp} from './c/language.ts';
import {csharp} from './csharp/language.ts';
import {dockerfile} from './dockerfile/language.ts';
import {go} from './go/language.ts';
import {hcl} from './hcl/language.ts';
import {java} from './java/language.ts';
import {javascript, tsx, typescript} from './javascript/language.ts';
import {json} from './json/language.ts';
import {kotlin} from './kotlin/language.ts';
import type {Language} from './language.ts';
import {php} from './php/language.ts';
import {python} from './python/language.ts';
import {ruby} from './ruby/language.ts';
import {rust} from './rust/language.ts';
import {scala} from './scala/language.ts';
import {yaml} from './yaml/language.ts';

export const LANGUAGES: readonly Language[] = [
  javascript,
  typescript,
  tsx,
  python,
  go,
  java,
  csharp,
  ruby,
  php,
  kotlin,
  rust,
  scala,
  bash,
  c,
  cpp,
  json,
  yaml,
  hcl,
  dockerfile,
];

/** Languages that a rule's `languages` mean; several for TypeScript. */
export function languagesOf(id: string): readonly Language[] {
  return LANGUAGES.filter(({ids}) => ids.includes(id));
}

/** The language of a file by its name. */
export function languageOfPath(path: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return LANGUAGES.find(
    ({extensions, fileNames = [], prefixes = []}) =>
      fileNames.includes(name) ||
      extensions.some((each) => name.endsWith(each)) ||
      prefixes.some((each) => name.startsWith(each)),
  );
}
