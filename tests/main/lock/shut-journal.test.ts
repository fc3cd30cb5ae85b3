import { expect, test } from 'vitest'
import { shutJournal, type OpenJournal } from '../../../main/lock/open-journal.ts'

test('whatever is wrong in a service, the vault is closed', async () => {
  const closed: string[] = []
  const open = {
    stop: () => Promise.reject(new Error('a bug')),
    store: { shut: () => Promise.resolve(void closed.push('store')) },
    vault: { close: () => Promise.resolve(void closed.push('vault')) },
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what closing asks for, and no more
  await expect(shutJournal(open as unknown as OpenJournal)).rejects.toThrow('a bug')
  expect(closed).toEqual(['store', 'vault'])
})
