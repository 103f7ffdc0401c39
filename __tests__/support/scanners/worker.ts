/** Worker entry like src/worker.ts, with the test scanners. */
import {serveWorker} from '../../../src/run/serve-worker.ts';
import {SCANNERS} from './registry.ts';

await serveWorker(SCANNERS);
