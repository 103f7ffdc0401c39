/** All file scanners together: cached results, then the scan of the rest. */
import {safeEnvironment} from '../platform/safe-environment.ts';
import {workerEntry} from '../platform/worker-entry.ts';
import type {PlannedFiles} from './file-jobs.ts';
import type {FileScannerEnd} from './file-outcome.ts';
import type {ReadyScanner} from './ready-scanner.ts';
import {openCache} from './result-cache.ts';
import {emptyResults} from './results.ts';
import type {RunOptions} from './run-options.ts';
import {scanFiles} from './scan-files.ts';
import type {StopSignal} from './stop-signal.ts';

type ReadyFiles = ReadyScanner<PlannedFiles>;

export function isFileScanner(ready: ReadyScanner): ready is ReadyFiles {
  return ready.plan.scanner.kind === 'file';
}

/** In the order given. */
export async function runFileScanners(
  ready: readonly ReadyFiles[],
  options: RunOptions,
  stop: StopSignal,
): Promise<readonly FileScannerEnd[]> {
  const {
    repository,
    limits,
    environment,
    cacheFolder,
    onNotice,
    onCacheTrouble = onNotice,
    onProgress,
    worker = workerEntry(),
  } = options;
  for (const {plan} of ready) announceStart(plan, onProgress);

  const scanners = ready.map((one) => ({...one, results: emptyResults()}));
  const places = {folder: cacheFolder, root: repository.root, code: worker.code};
  const cache = await openCache({...places, onNotice: onCacheTrouble}, scanners);
  await scanFiles({
    scanners,
    repository,
    fileTimeoutMs: limits.fileTimeoutMs,
    thread: {workerFile: worker.file, memoryMb: limits.workerMemoryMb, env: safeEnvironment(environment)},
    workerCount: options.workerCount,
    onProgress,
    signal: stop.signal,
  });
  await cache.save();
  return scanners.map(({plan, results, rules}) => ({plan, results, rules, stopped: stop.reason()}));
}

function announceStart({scanner, head, base, history}: PlannedFiles, onProgress: RunOptions['onProgress']): void {
  const files = head.length + base.length + history.length;
  onProgress({kind: 'scanner-started', scanner: scanner.manifest.name, files});
}
