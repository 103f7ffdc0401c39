/** git processes lead groups of their own, which survive us: when this process ends without asking, they end too. */
import type {ChildProcess} from 'node:child_process';

const live = new Set<ChildProcess>();

/** Watches the process until it has ended. */
export function watchProcess(child: ChildProcess): void {
  // Before whoever deletes the folders that they write to.
  if (live.size === 0) process.prependListener('exit', killAll);
  live.add(child);
  const forget = () => {
    live.delete(child);
    if (live.size === 0) process.off('exit', killAll);
  };
  child.once('error', forget);
  child.once('close', forget);
}

/** Ends the process and what it started. Safe when it is gone already. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function killAll(): void {
  for (const child of live) killGroup(child);
}
