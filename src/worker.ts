/** Entry of the worker threads: every scanner of this build, served as the main thread's task says. */
import {SCANNERS} from '../scanners/registry.generated.ts';
import {serveWorker} from './run/serve-worker.ts';

await serveWorker(SCANNERS);
