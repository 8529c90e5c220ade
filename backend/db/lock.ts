import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '../config.ts';

interface Lock {
  pid: number;
  /** When that process began, as the system tells it; a number given again to another process differs here. */
  began: string;
  started: string;
  token: string;
}

/** Boot and clock ticks on Linux; elsewhere unknown, and the process number alone decides. */
function beganOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot}:${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

function isAlive({ pid, began }: Lock): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === '' || began === beganOf(pid);
}

function readLock(path: string): Lock | undefined {
  try {
    const lock: Lock = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(lock.pid) ? lock : undefined;
  } catch {
    return undefined; // none, or cut off in the middle of writing
  }
}

/**
 * Two processes on one embedded folder lose data without a word, so each folder has one holder.
 * A lock whose process is gone is taken over. Answers with the function that lets go.
 * @throws ConfigError when another Deskside holds it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const path = join(folder, 'deskside.lock');
  const inUse = ({ pid }: Lock) =>
    new ConfigError(
      `Another Deskside (pid ${pid}) uses this folder: stop it or set DATA_DIR. (${folder})`,
    );
  const mine: Lock = {
    pid: process.pid,
    began: beganOf(process.pid),
    started: new Date().toISOString(),
    token: randomUUID(),
  };
  const held = readLock(path);
  if (held && isAlive(held)) throw inUse(held);
  // Linked, not written, into place: nobody ever reads half a lock.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const now = readLock(path);
    if (now && isAlive(now)) throw inUse(now);
    renameSync(draft, path);
    // Another process may be taking over the same stale lock; the last one to write has it.
    await sleep(150);
  } finally {
    rmSync(draft, { force: true });
  }
  const winner = readLock(path);
  if (winner && winner.token !== mine.token) throw inUse(winner);
  return () => {
    if (readLock(path)?.token === mine.token) rmSync(path, { force: true });
  };
}
