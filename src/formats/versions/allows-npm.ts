/** Ranges of npm, Yarn, pnpm and Bun. https://github.com/npm/node-semver#ranges */
import {Range, valid} from 'semver';

/** `npm:other@^1` asks for a range of another name; tags, addresses and folders are no ranges. */
export function allowsNpm(requirement: string, version: string): boolean | undefined {
  const range = parseRange(requirement.replace(/^npm:(?:@?[^@]{1,300}@)?/, ''));
  const candidate = valid(version, {loose: true});
  return range === undefined || candidate === null ? undefined : range.test(candidate);
}

function parseRange(text: string): Range | undefined {
  try {
    return new Range(text, {loose: true});
  } catch {
    // The library throws for what is no range.
    return undefined;
  }
}
