/** Requirements of Python packages as text. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */

export interface PythonRequirement {
  /** Normalised. */
  readonly name: string;
  /** `>=2,<3`; empty when any version will do. */
  readonly specifier: string;
  /** Address that is asked for instead of a version. */
  readonly url: string | undefined;
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalizeName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

const REQUIREMENT = /^(?<name>[a-z0-9][a-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*(?<rest>[^;]*)(?:;.*)?$/is;

/** Undefined when the text is none. */
export function parseRequirement(text: string): PythonRequirement | undefined {
  const {name, rest} = REQUIREMENT.exec(text.trim())?.groups ?? {};
  if (name === undefined || rest === undefined) return undefined;
  const trimmed = rest.trim();
  if (trimmed.startsWith('@')) return {name: normalizeName(name), specifier: '', url: trimmed.slice(1).trim()};
  const specifier = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1) : trimmed;
  if (specifier !== '' && !/^[<>=!~]/.test(specifier)) return undefined;
  return {name: normalizeName(name), specifier: specifier.replaceAll(/\s+/g, ''), url: undefined};
}

/** The one version that `==1.2.3` allows; undefined for ranges and `==1.*`. */
export function pinnedVersion(specifier: string): string | undefined {
  const pins = specifier.split(',').filter((part) => part.startsWith('=='));
  const version = pins[0]?.replace(/^={2,3}/, '');
  return version === undefined || version === '' || version.includes('*') ? undefined : version;
}
