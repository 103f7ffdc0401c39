/** MergedFinding → PlacedFinding: says which service each finding belongs to. */
import type {MergedFinding, PlacedFinding} from '../finding/finding.ts';
import {makeServiceFinder, type Service} from './services.ts';

/** Adds the service's folder to every finding that belongs to one. */
export function place(findings: readonly MergedFinding[], services: readonly Service[]): PlacedFinding[] {
  const serviceOf = makeServiceFinder(services);
  return findings.map((finding) => {
    const service = serviceOf(finding.location.path);
    return service === undefined ? finding : {...finding, service: service.path};
  });
}
