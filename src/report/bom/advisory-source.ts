/** Who publishes an advisory, by the form of its id. */

export interface AdvisorySource {
  readonly name: string;
  /** Page of the advisory. */
  readonly url: string;
}

/** OSV knows ids of every kind, so it stands for those that are not told apart here. */
export function advisorySource(id: string): AdvisorySource {
  const encoded = encodeURIComponent(id.toWellFormed());
  if (/^CVE-\d{4}-\d+$/.test(id)) return {name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${encoded}`};
  if (/^GHSA(?:-[0-9a-z]{4}){3}$/.test(id)) return {name: 'GitHub', url: `https://github.com/advisories/${encoded}`};
  return {name: 'OSV', url: `https://osv.dev/vulnerability/${encoded}`};
}
