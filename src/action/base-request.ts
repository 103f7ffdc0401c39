/** The input `base` and the event → what to compare with, and whose policy judges. */
import {ConfigError} from '../config/config.ts';
import type {EventContext} from '../config/event.ts';
import type {BaseRequest} from '../repository/checkout.ts';

export interface Comparing {
  readonly base: BaseRequest;
  /** False when the head is a proposal: policy, waivers and scanner settings are then read from the base. */
  readonly headIsTrusted: boolean;
}

/** Throws `ConfigError` for a pull request without a base: there would be nobody but itself to judge it. */
export function decideComparing(input: string, context: EventContext): Comparing {
  if (input === 'auto') return {base: context.base, headIsTrusted: !isProposal(context)};
  if (input !== 'none') return {base: {kind: 'ref', ref: input}, headIsTrusted: false};
  if (isProposal(context)) {
    throw new ConfigError(
      `base: "none" cannot be used with the event ${context.name}: its policy is read from the base, so that it cannot waive itself; write \`auto\``,
    );
  }
  return {base: {kind: 'none', reason: 'the input base is none'}, headIsTrusted: true};
}

function isProposal({name, pullRequest}: EventContext): boolean {
  return pullRequest !== undefined || name === 'merge_group';
}
