/** What is judged, opened: the repository, its lists of files, and the config that decides. */

import type {LoadedConfig} from './config/load-config.ts';
import {loadConfig} from './config/load-config.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import type {Checkout} from './repository/checkout.ts';
import {openCheckout} from './repository/open-checkout.ts';
import type {Repository} from './repository/snapshot.ts';
import {scannerNames} from './scanners.ts';

export interface Subject {
  readonly request: PipelineRequest;
  readonly checkout: Checkout;
  /** The side whose config and settings count. */
  readonly side: 'head' | 'base';
  readonly loaded: LoadedConfig;
  readonly repository: Repository;
}

/** Closes it whatever comes of `use`. Rejects with `ConfigError`, `RepositoryError` and what `use` rejects with. */
export async function withSubject<Result>(
  request: PipelineRequest,
  use: (subject: Subject) => Promise<Result>,
): Promise<Result> {
  const checkout = await openCheckout({...request, scanHistory: true});
  try {
    const side = request.headIsTrusted ? 'head' : 'base';
    const readAt = checkout.readAt.bind(checkout);
    const loaded = await loadConfig({...request, inputs: request.policy, side, readAt, ...scannerNames()});
    const repository = await checkout.list({...loaded.config, ...loaded.config.limits});
    return await use({request, checkout, side, loaded, repository});
  } finally {
    await checkout.close();
  }
}
