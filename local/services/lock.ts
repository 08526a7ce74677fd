/** `LockService`: locks that hold between runs on one directory, as files that name the process that holds them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Clock } from '../host';
import { ServiceError, ServiceObject } from '../script/service-object';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The file of one of the account's locks; it holds the number of the process that holds the lock. */
function lockPath(dir: string, name: string): string {
  return join(dir, `.lock-${name}`);
}

/** For tests: holds a lock of the directory for another process, this one's parent unless told; the function given back frees it. */
export function holdLock(dir: string, name: 'document' | 'script', pid = process.ppid): () => void {
  const path = lockPath(dir, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(path, String(pid), { flag: 'wx' });
  return () => rmSync(path, { force: true });
}

/** By path: a run of this process may go on inside a call of another one, and then waits for it in vain. */
const heldHere = new Map<string, Lock>();

class Lock extends ServiceObject {
  override readonly type = 'Lock.Lock';
  private held = false;

  constructor(
    private readonly path: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  hasLock(): boolean {
    return this.held;
  }

  /** Another run does not move while this one waits, so the wait passes on the clock alone. */
  tryLock(timeoutInMillis: number): boolean {
    if (this.held) return true;
    this.held = this.take();
    if (!this.held) this.clock.advance(Math.max(0, timeoutInMillis));
    return this.held;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (!this.held) return;
    this.held = false;
    heldHere.delete(this.path);
    rmSync(this.path, { force: true });
  }

  private take(): boolean {
    if (heldHere.has(this.path)) return false;
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        writeFileSync(this.path, String(process.pid), { flag: 'wx' });
        heldHere.set(this.path, this);
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      if (this.isHeldElsewhere()) return false;
      // Whoever held it has died.
      rmSync(this.path, { force: true });
    }
    return false;
  }

  private isHeldElsewhere(): boolean {
    try {
      const pid = Number(readFileSync(this.path, 'utf8'));
      return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid);
    } catch {
      return false;
    }
  }
}

export class LockService extends ServiceObject {
  override readonly type = 'Lock.LockService';
  private readonly locks: Record<'document' | 'script' | 'user', Lock>;

  constructor(dir: string, account: string, clock: Clock) {
    super();
    const lockAt = (name: string): Lock => new Lock(resolve(lockPath(dir, name)), clock);
    this.locks = {
      document: lockAt('document'),
      script: lockAt('script'),
      user: lockAt(`user-${Buffer.from(account).toString('hex')}`),
    };
  }

  getDocumentLock(): Lock {
    return this.locks.document;
  }

  getScriptLock(): Lock {
    return this.locks.script;
  }

  getUserLock(): Lock {
    return this.locks.user;
  }

  /** Google frees a run's locks however it ends. */
  releaseAll(): void {
    for (const lock of Object.values(this.locks)) lock.releaseLock();
  }
}
