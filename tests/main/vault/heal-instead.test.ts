import { expect, it } from 'vitest'
import { dropSpares, packVersions } from '../../support/spares.ts'
import { dataPaths } from '../../support/spoilt-mirror.ts'
import {
  created,
  desk,
  restarted,
  save,
  texts,
  unlocked,
  value,
  type Desk,
} from '../../support/vault-desk.ts'

function lose(at: Desk, path: string | undefined): void {
  expect(path).toBeDefined()
  dropSpares(at)
  at.disk.remove(path!)
}

it('waits no more for a lost history, in which no head lay, nor for what it had replaced', async () => {
  const at = desk()
  const vault = await created(at)
  await packVersions(vault, 70)
  lose(
    at,
    dataPaths(at).find((path) => path.endsWith('.hist')),
  )
  const healed = await unlocked(restarted(at, at.disk))
  expect(healed.notices.map(({ kind }) => kind)).toEqual(['healed'])
  value(await healed.tidy())
  await healed.close()
  const again = await unlocked(restarted(at))
  expect([again.notices, texts(again)]).toEqual([[], { note: 'version 69' }])
})

it('waits no more for a lost segment whose words were all changed since', async () => {
  const at = desk()
  const vault = await created(at)
  await save(vault, 'first', 'words')
  await vault.seal()
  const shown = await save(vault, 'note', 'version 1')
  await vault.seal()
  await save(vault, 'note', 'version 2', [shown])
  await vault.seal()
  value(await vault.tidy())
  await vault.close()
  lose(
    at,
    dataPaths(at).find((path) => path.includes('-00000002-')),
  )
  const healed = await unlocked(restarted(at, at.disk))
  expect(healed.notices.map(({ kind }) => kind)).toEqual(['healed'])
  await healed.close()
  const again = await unlocked(restarted(at))
  expect([again.notices, texts(again)]).toEqual([[], { first: 'words', note: 'version 2' }])
})
