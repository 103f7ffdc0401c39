/** Scanners that point at different lines of one resource of a cloud mean the same problem of it. */
import type {MergedFinding} from '../finding/finding.ts';
import {shareScanner} from './combine.ts';

/** `aws_s3_bucket.pictures`, as Terraform, Checkov, Trivy and the embedded scanner write it. */
const ADDRESS = /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*[a-z][a-z\d]*_\w+\.[\w-]+/;

/** Further groups of one resource stay alone: whoever writes a thousand rules into one group gets no quadratic time. */
const MAX_GROUPS = 100;

/**
 * Joins groups of findings that are about one resource, as long as no scanner is in both; in the order of the groups. All
 * are of one file and about the same concept: that is for the caller to see to. Linear in the number of groups.
 */
export function joinByResource(groups: readonly (readonly MergedFinding[])[]): readonly (readonly MergedFinding[])[] {
  const joined: MergedFinding[][] = [];
  const byResource = new Map<string, MergedFinding[][]>();
  for (const group of groups) {
    const resource = resourceOf(group);
    const same = resource === undefined ? [] : (byResource.get(resource) ?? []);
    const other = same.find((members) => !shareScanner(members, group));
    if (other !== undefined) {
      other.push(...group);
      continue;
    }
    const members = [...group];
    joined.push(members);
    if (resource !== undefined && same.length < MAX_GROUPS) byResource.set(resource, [...same, members]);
  }
  return joined;
}

/** Of the first member that names one. */
function resourceOf(group: readonly MergedFinding[]): string | undefined {
  return group.flatMap(({identity}) => ADDRESS.exec(identity.key[0] ?? '')?.[0] ?? [])[0];
}
