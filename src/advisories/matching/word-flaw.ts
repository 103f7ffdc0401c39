/** What is said of a flaw in words, whatever the package is found in. */
import type {Flaw} from './flaw.ts';

/** Where the severity is from: `high, CVSS 7.5`. */
export function severityWords({rating, knownExploited}: Flaw): string {
  const raised = knownExploited ? ', one level up as attacks are known' : '';
  switch (rating.source) {
    case 'vector':
      return `${rating.severity}, CVSS ${rating.score?.toFixed(1) ?? ''}${raised}`;
    case 'word':
      return `${rating.severity}, by the word of the advisory${raised}`;
    case 'malicious':
      return 'critical, as it is malware';
    case 'none':
      return `${rating.severity}, as nobody has rated it${raised}`;
  }
}

/** A CVE id beside the best known one, as people search for those. */
export function idWords({id, ids}: Pick<Flaw, 'id' | 'ids'>): string {
  const cve = ids.find((each) => each.startsWith('CVE-') && each !== id);
  return cve === undefined ? id : `${id}, ${cve}`;
}
