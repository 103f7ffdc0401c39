/** Which findings are accepted for a time, by a waiver of the config or by a comment beside the code. */
import picomatch from 'picomatch';
import type {Config, Waiver} from '../config/config.ts';
import type {JudgedFinding} from '../finding/finding.ts';
import {matchesPurl} from '../formats/purl/matches-purl.ts';
import type {ComparedFinding} from './compare.ts';
import type {WaiverUse} from './verdict.ts';

export interface WaiverContext {
  readonly config: Config;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** False when the head is a proposal (a pull request) that must not waive itself. */
  readonly headIsTrusted: boolean;
}

/** Marks waived findings and says what became of each waiver. A fixed finding needs no waiver and uses none. */
export function applyWaivers(
  findings: readonly ComparedFinding[],
  context: WaiverContext,
): {readonly findings: readonly JudgedFinding[]; readonly uses: readonly WaiverUse[]} {
  const rules = context.config.waivers.map((waiver) => compileWaiver(waiver, context.today));
  const judged = findings.map((finding) => judgeOne(finding, rules, context));
  // Of a VEX file only the statements that matter here are told: it speaks of a whole product.
  const uses = rules.flatMap(({waiver, isExpired, matches}) => {
    const count = findings.filter((finding) => finding.status !== 'fixed' && matches(finding)).length;
    return waiver.statedIn !== undefined && count === 0
      ? []
      : [{waiver, state: waiverState(isExpired, count), matches: count}];
  });
  return {findings: judged, uses};
}

interface CompiledWaiver {
  readonly waiver: Waiver;
  readonly isExpired: boolean;
  readonly matches: (finding: ComparedFinding) => boolean;
}

function compileWaiver(waiver: Waiver, today: string): CompiledWaiver {
  const isInScope = waiver.paths.length === 0 ? () => true : picomatch([...waiver.paths], {dot: true});
  const rule = waiver.rule.toUpperCase();
  return {
    waiver,
    isExpired: waiver.expires < today,
    matches: (finding) =>
      (rulesOf(finding).includes(waiver.rule) || advisoryIdsOf(finding).includes(rule)) &&
      isAboutPackage(finding, waiver.package) &&
      isInScope(finding.location.path),
  };
}

/**
 * Rules whose waiver covers the finding. Where a secret stands at a place that another rule forbids to secrets, only
 * the rule that tells the secret: who accepts passwords in ENV has not accepted this key.
 */
function rulesOf({rule, sensitive, sources}: ComparedFinding): readonly string[] {
  return sensitive ? [rule.id] : sources.map(({ruleId}) => ruleId);
}

/** In upper case, as people write ids either way. */
function advisoryIdsOf({advisory}: ComparedFinding): readonly string[] {
  return advisory === undefined ? [] : [advisory.id, ...advisory.ids].map((id) => id.toUpperCase());
}

function isAboutPackage({component}: ComparedFinding, pattern: string | undefined): boolean {
  return pattern === undefined || (component !== undefined && matchesPurl(pattern, component.purl));
}

function waiverState(isExpired: boolean, matches: number): WaiverUse['state'] {
  if (matches === 0) return 'unused';
  return isExpired ? 'expired' : 'used';
}

function judgeOne(finding: ComparedFinding, waivers: readonly CompiledWaiver[], context: WaiverContext): JudgedFinding {
  if (finding.status === 'fixed') return {...finding, disposition: 'open'};

  const covering = waivers.find(({isExpired, matches}) => !isExpired && matches(finding));
  if (covering !== undefined) {
    const {reason, owner, expires} = covering.waiver;
    return {...finding, disposition: 'waived', waiver: {reason, owner, expires}};
  }
  return {...finding, disposition: commentCounts(finding, context) ? 'waived' : 'open'};
}

/** Whether a suppression comment beside the code is accepted; see `InlineSuppressions`. */
function commentCounts(finding: ComparedFinding, {config, headIsTrusted}: WaiverContext): boolean {
  if (finding.suppressedInSource === undefined) return false;
  switch (config.inlineSuppressions) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'base':
      return headIsTrusted || finding.status !== 'new';
  }
}
