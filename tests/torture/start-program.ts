import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { OpenVault } from '../../main/vault/vault.ts'
import { realDesk } from './real-desk.ts'
import { codeIn, FIRST_PASSPHRASE } from './session.ts'
import { PRODUCT } from './subject.ts'

/** A program that opens the journal when told "start" and leaves it when told "leave"; says each time how it went. */
const deps = realDesk(process.argv[2] ?? '')
let vault: OpenVault | null = null
const say = (word: string): void => void writeSync(1, `${word}\n`)

createInterface({ input: process.stdin }).on('line', (told) => {
  void act(told)
})
say('ready')

async function act(told: string): Promise<void> {
  if (told === 'start') {
    const opened = await PRODUCT.unlockVault(deps, { passphrase: FIRST_PASSPHRASE })
    if (opened.ok) vault = opened.value
    say(opened.ok ? 'opened' : codeIn(opened.error))
  } else {
    await vault?.close()
    vault = null
    say('left')
  }
}
