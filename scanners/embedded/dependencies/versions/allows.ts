/** Does what a manifest or lockfile asks for allow a version? By each ecosystem's own words. */

/** Undefined when the requirement cannot be understood. Never throws. */
export function allows(_ecosystem: string, _requirement: string, _version: string): boolean | undefined {
  return undefined;
}
