import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import type { HostIdentity } from '../ports.ts'

/** Who we are to another copy of the program that finds our lock file. */
export function thisHost(): HostIdentity {
  return { name: hostname(), bootId: bootId(), room: room(), pid: process.pid, isRunning }
}

/**
 * Names this start of the computer, so that a process id of an earlier one proves nothing.
 * Where the system has no such name, "unknown" leaves the process id to decide, which errs
 * towards "still open"; a person may then say otherwise.
 */
function bootId(): string {
  try {
    if (process.platform === 'linux') return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    if (process.platform === 'darwin') {
      return execFileSync('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim()
    }
  } catch {
    return 'unknown'
  }
  return 'unknown'
}

/** In a container process ids are its own: those of another are not to be asked after. */
function room(): string {
  try {
    return process.platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : ''
  } catch {
    return ''
  }
}

/** Signal 0 asks without sending; EPERM means it runs, as someone else. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
