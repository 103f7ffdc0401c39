/** Names and versions that can be some; an image can state anything. */

/** Longer ones are no names; ecosystems allow 214 (npm) to 255 characters a part. */
const MAX_NAME_LENGTH = 1_000;
const MAX_VERSION_LENGTH = 300;
const CLEAN = /^[^\s\p{Cc}\p{Cf}\\]+$/u;

export function isPlausible({name, version}: {readonly name: string; readonly version: string}): boolean {
  const isShort = name.length <= MAX_NAME_LENGTH && version.length <= MAX_VERSION_LENGTH;
  return isShort && CLEAN.test(name) && CLEAN.test(version) && !name.startsWith('/');
}

/** What is said of those that are not. */
export function describeImplausible(path: string, count: number): string {
  return `${path}: ${count} ${count === 1 ? 'package has a name or version that is' : 'packages have names or versions that are'} none`;
}
