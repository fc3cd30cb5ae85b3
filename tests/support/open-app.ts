import type { AppEvent, CallName, Input, Output } from '../../core/contract.ts'
import type { Result } from '../../core/kernel/result.ts'
import { createApp, type App } from '../../main/app.ts'
import { memoryPorts, type MemoryPorts, type MemoryPortsOptions } from './memory-ports.ts'
import { MemoryDoor } from './memory-vault.ts'

export const PASSPHRASE = 'copper lantern willow 42 drizzle'

/** The program with a page that answers as told, and a vault in memory. */
export interface AppInTest {
  readonly app: App
  readonly ports: MemoryPorts
  readonly door: MemoryDoor
  readonly heard: AppEvent[]
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Result<Output<N>>>
  /** The call's answer; fails the test on a refusal. */
  readonly get: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
}

/** `door` of an earlier program opens the same journal again. */
export function appInTest(options: MemoryPortsOptions = {}, door = new MemoryDoor()): AppInTest {
  const ports = memoryPorts(options)
  const app = createApp(ports, door)
  const heard: AppEvent[] = []
  app.listen((event) => heard.push(event))
  const call: AppInTest['call'] = async (name, input) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire, as the page's bridge has it
    return (await app.call(name, input)) as Result<Output<typeof name>>
  }
  const get: AppInTest['get'] = async (name, input) => {
    const result = await call(name, input)
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`)
    return result.value
  }
  return { app, ports, door, heard, call, get }
}

/** The same with a journal created and open. */
export async function openApp(options: MemoryPortsOptions = {}): Promise<AppInTest> {
  const program = appInTest(options)
  await program.get('vault.create', { passphrase: PASSPHRASE, recoveryKey: null })
  return program
}
