/** Ends processes that a tool has left behind outside of its process group. */
import {readdir, readFile} from 'node:fs/promises';

/**
 * Kills every process whose environment names `folder`: a daemon that made itself a session of its own still has the
 * HOME it was given. Linux only; elsewhere there is no /proc and nothing happens. `folder` must be unlike any other,
 * such as a fresh temporary folder. Resolves to how many there were.
 */
export async function killProcessesOf(folder: string): Promise<number> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const killed = await Promise.all(pids.map((pid) => killIfOf(pid, folder)));
  return killed.filter((wasOurs) => wasOurs).length;
}

async function killIfOf(pid: number, folder: string): Promise<boolean> {
  // Processes of other users cannot be read, and are none of ours.
  const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
  if (pid === process.pid || !environment.includes(folder)) return false;
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
