import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Keyring } from '../../../../main/vault/keyring.ts'
import { findMirror } from '../../../../main/vault/mirror-files.ts'
import { unlockVault } from '../../../../main/vault/open-vault.ts'
import type { OpenVault, RecordValue } from '../../../../main/vault/vault.ts'
import { QUIET_WORK } from '../../../../main/vault/work.ts'
import type { MemoryDisk } from '../../../support/memory-disk.ts'
import { HandClock, PASSPHRASE, value, type Desk } from '../../../support/vault-desk.ts'
import type { Act, Which } from './acts.ts'
import { edited } from './edits.ts'
import { NOTES, noteRules } from './note-rules.ts'
import { markersIn } from './said.ts'
import { DATA, deskOf, HOSTS, LOCAL, noteId, START, type Start } from './start.ts'
import { Union, type View } from './union.ts'

const DAY = 86_400_000
const CLOCKS = { zero: 0, behind: START - 3 * 365 * DAY, ahead: START + 400 * DAY, right: START }
/** So often all meet all in the end; what has not come to rest by then does not. */
const MOST_ROUNDS = 8

/** Only the directory of a mirror is looked at here. */
const noLine = (): Buffer => Buffer.alloc(0)

/** What an editor has before it. */
interface Displayed {
  readonly value: RecordValue | null
  readonly revisions: readonly string[]
}

/** One computer: its disk with its copy of the folder, and its program, running or not. */
interface Computer {
  host: string
  at: Desk
  vault: OpenVault | null
  /** Editors left open. */
  readonly displayed: Map<string, Displayed>
  /** Files of the folder as they were at earlier times. */
  readonly snapshots: (readonly string[])[]
  /** Names under which only a part of a file has come so far. */
  readonly halves: Set<string>
  /** Names that were whole here once. */
  readonly had: Set<string>
  /** Inodes, to see what the program wrote. */
  seen: Map<string, string>
}

/** Three computers, and a sync engine between them that does everything wrong a sync engine has been seen to do. */
export class World {
  readonly computers: readonly Computer[]
  readonly union: Union
  /** Names that were written twice with different bytes. */
  readonly rewritten: string[] = []
  /** Markers that were put in and confirmed, with the note; and those that someone who saw them took out. */
  readonly inserted = new Map<string, string>()
  readonly removed = new Set<string>()
  /** Notes that were hidden once; and those that someone who saw that showed again or deleted. */
  readonly hidden = new Set<string>()
  readonly revealed = new Set<string>()
  /** True once a file was gone from every folder while it was still needed. */
  hasLostFiles = false
  /** Every file a vault wrote, by name. */
  private readonly sea = new Map<string, Buffer>()
  /** Computers whose local state comes from after they, or the one it was copied from, wrote the file. */
  private readonly writers = new Map<string, Set<Which>>()
  /** Files that a vault took away itself. */
  private readonly retired = new Set<string>()
  private readonly keyring: Keyring
  private runs = 100
  private packsAll = false
  private fresh = 1

  constructor(start: Start) {
    this.union = new Union(start.keyring)
    this.keyring = start.keyring
    for (const [name, bytes] of start.files) {
      this.sea.set(name, bytes)
      this.union.take(name, bytes)
      this.writers.set(name, new Set([0]))
    }
    this.computers = HOSTS.map((host, which) => {
      const disk = start.disks[which]!.copy()
      const names = dataNames(disk)
      const seen = new Map(names.map((name) => [name, disk.stat(join(DATA, name))!.inode]))
      const at = this.desk(disk, host, new HandClock(START))
      return {
        host,
        at,
        vault: null,
        displayed: new Map<string, Displayed>(),
        snapshots: [names],
        halves: new Set<string>(),
        had: new Set(names),
        seen,
      }
    })
  }

  async act(act: Act): Promise<void> {
    switch (act.do) {
      case 'write':
        return this.write(act)
      case 'seal':
        value(await (await this.open(act.on)).seal())
        return this.look(act.on)
      case 'tidy':
        return this.pack(act.on)
      case 'verify':
        value(await (await this.open(act.on)).verify(QUIET_WORK))
        return this.look(act.on)
      case 'reopen':
        await this.close(act.on)
        return void (await this.open(act.on))
      case 'crash':
        return this.crash(act.on)
      case 'sync':
        for (const name of this.picked(act.from, act.pick)) this.carry(name, act.on, act.how)
        if (act.how === 'deletions') this.carryDeletions(act.from, act.on)
        if (!act.reopens) return
        await this.close(act.on)
        return void (await this.open(act.on))
      case 'resurrect':
        return this.resurrect(act.on, act.pick)
      case 'drop':
      case 'rollback':
        return this.lose(act)
      case 'forget':
        return void (await this.forget(act.on))
      case 'clone':
        return this.clone(act)
      case 'clock':
        return this.computers[act.on]!.at.clock.set(CLOCKS[act.to])
    }
  }

  /** All own files, however few, and the packed ones go at once: as after years in which the others were silent. */
  private async pack(which: Which): Promise<void> {
    const vault = await this.open(which)
    this.packsAll = true
    value(await vault.tidy())
    this.packsAll = false
    this.look(which)
  }

  /** The end: all files to all, everyone opens and puts back what is gone, until nothing new comes. */
  async settle(how: 'with deletions' | 'with returned files'): Promise<void> {
    for (const which of [0, 1, 2]) await this.close(which)
    if (how === 'with deletions')
      for (const name of this.retired) for (const which of [0, 1, 2]) this.takeIfThere(which, name)
    let before: string | null = null
    for (let round = 0; before !== this.spread(); round += 1) {
      if (round === MOST_ROUNDS) throw new Error('it never comes to rest')
      before = this.spread()
      for (const which of [0, 1, 2]) {
        await this.close(which)
        const { notices } = await this.open(which)
        if (notices.some(({ kind }) => kind === 'many-missing')) await this.act({ do: 'verify', on: which })
      }
    }
  }

  viewOf(vault: OpenVault): View {
    const heads = [...vault.heads()]
    return new Map(
      heads.map(({ collection, id, value: shown }) => [
        `${collection}/${id}`,
        { value: shown, heads: vault.revisionsOf(collection, id) },
      ]),
    )
  }

  vaultOf(which: Which): OpenVault {
    return this.computers[which]!.vault!
  }

  /** The files that all have in the end. */
  filesLeft(): ReadonlyMap<string, Buffer> {
    const { disk } = this.computers[0]!.at
    return new Map(dataNames(disk).map((name) => [name, Buffer.from(disk.readFile(join(DATA, name)))]))
  }

  /** A computer that was never here: the first one's folder without data, and no local state. */
  stranger(files: ReadonlyMap<string, Buffer>): Desk {
    const disk = this.computers[0]!.at.disk.copy()
    for (const path of disk.files().keys()) {
      if (path.startsWith(LOCAL) || path.startsWith(DATA)) disk.remove(path)
    }
    for (const [name, bytes] of files) disk.put(join(DATA, name), bytes)
    return this.desk(disk, 'Stranger', new HandClock(START))
  }

  again(at: Desk): Desk {
    return this.desk(at.disk, 'Stranger', at.clock)
  }

  private desk(disk: MemoryDisk, host: string, clock: HandClock): Desk {
    this.runs += 1
    return deskOf(disk, { host, run: this.runs, clock, packsAll: () => this.packsAll })
  }

  private async open(which: Which): Promise<OpenVault> {
    const computer = this.computers[which]!
    if (computer.vault) return computer.vault
    computer.at = this.desk(computer.at.disk, computer.host, computer.at.clock)
    computer.vault = value(await unlockVault(computer.at, { passphrase: PASSPHRASE }))
    this.look(which)
    computer.snapshots.push(dataNames(computer.at.disk))
    return computer.vault
  }

  private async close(which: Which): Promise<void> {
    const computer = this.computers[which]!
    await computer.vault?.close()
    computer.vault = null
    computer.displayed.clear()
    this.look(which)
  }

  /** The program is gone between two calls; everything confirmed was durable. */
  private crash(which: Which): void {
    // What it did by itself since, such as the copy of the day, was done.
    this.look(which)
    const computer = this.computers[which]!
    computer.at = { ...computer.at, disk: computer.at.disk.copy() }
    computer.vault = null
    computer.displayed.clear()
    computer.seen = inodesOn(computer.at.disk)
  }

  private async write({ on, note, how, stale, pick }: Extract<Act, { do: 'write' }>): Promise<void> {
    const vault = await this.open(on)
    const { displayed, at } = this.computers[on]!
    const id = noteId(note)
    const now = { value: vault.value(NOTES, id), revisions: vault.revisionsOf(NOTES, id) }
    const before = (stale && displayed.get(id)) || now
    if (!stale) displayed.set(id, now)
    at.clock.pass(1000)
    const after = edited(before.value, how, { pick, fresh: this.fresh })
    this.fresh += 1
    value(await vault.append([{ collection: NOTES, id, shown: before.revisions, value: after }]))
    this.account(id, before.value, after)
    this.look(on)
  }

  /** What was put in and what was taken out by that change, which is confirmed. */
  private account(id: string, before: RecordValue | null, after: RecordValue | null): void {
    const [seen, left] = [new Set(markersIn(before)), new Set(markersIn(after))]
    for (const marker of left) if (!seen.has(marker)) this.inserted.set(marker, id)
    for (const marker of seen) if (!left.has(marker)) this.removed.add(marker)
    const [wasHidden, isHidden] = [before?.['hidden'] === true, after?.['hidden'] === true]
    if (isHidden && !wasHidden) this.hidden.add(id)
    if (wasHidden && !isHidden) this.revealed.add(id)
  }

  /** What the program wrote and took away since the last look. */
  private look(which: Which): void {
    const computer = this.computers[which]!
    const { disk } = computer.at
    const inodes = inodesOn(disk)
    for (const [name, inode] of inodes) {
      if (computer.seen.get(name) === inode) continue
      const bytes = Buffer.from(disk.readFile(join(DATA, name)))
      const before = this.sea.get(name)
      if (before && !before.equals(bytes)) this.rewritten.push(name)
      this.sea.set(name, bytes)
      this.union.take(name, bytes)
      computer.had.add(name)
      computer.halves.delete(name)
      this.writers.set(name, (this.writers.get(name) ?? new Set<Which>()).add(which))
    }
    for (const name of computer.seen.keys())
      if (!inodes.has(name) && this.sea.has(name)) this.retired.add(name)
    computer.seen = inodes
  }

  /** From outside: what the sync engine does is no doing of the program. */
  private put(which: Which, name: string, bytes: Buffer): void {
    const { at, seen } = this.computers[which]!
    at.disk.put(join(DATA, name), bytes)
    seen.set(name, at.disk.stat(join(DATA, name))!.inode)
  }

  private take(which: Which, name: string): void {
    const { at, seen, halves } = this.computers[which]!
    at.disk.remove(join(DATA, name))
    seen.delete(name)
    halves.delete(name)
  }

  private takeIfThere(which: Which, name: string): void {
    if (this.computers[which]!.at.disk.stat(join(DATA, name))) this.take(which, name)
  }

  private wholeOn(which: Which): readonly string[] {
    const { at, halves } = this.computers[which]!
    return dataNames(at.disk).filter((name) => this.sea.has(name) && !halves.has(name))
  }

  private picked(from: Which, pick: number): readonly string[] {
    return this.wholeOn(from).filter((_, at) => ((pick >> (at % 16)) & 1) === 1)
  }

  private carry(name: string, to: Which, how: Extract<Act, { do: 'sync' }>['how']): void {
    const computer = this.computers[to]!
    const bytes = this.sea.get(name)!
    if (how === 'deletions') return
    if (how === 'half') {
      if (computer.had.has(name) || computer.at.disk.stat(join(DATA, name))) return
      computer.halves.add(name)
      this.put(to, name, bytes.subarray(0, Math.floor((bytes.length * name.charCodeAt(15)) / 128)))
      return
    }
    if (how !== 'whole') this.put(to, conflictName(name), bytes)
    if (how === 'renamed') return
    this.put(to, name, bytes)
    computer.halves.delete(name)
    computer.had.add(name)
  }

  private carryDeletions(from: Which, to: Which): void {
    const here = new Set(dataNames(this.computers[from]!.at.disk))
    for (const name of this.wholeOn(to)) {
      if (this.retired.has(name) && !here.has(name) && this.computers[from]!.had.has(name))
        this.take(to, name)
    }
  }

  private resurrect(which: Which, pick: number): void {
    const gone = [...this.sea.keys()].filter((name) => !this.computers[which]!.at.disk.stat(join(DATA, name)))
    const name = gone[pick % Math.max(1, gone.length)]
    if (name !== undefined) this.carry(name, which, 'whole')
  }

  private lose({ do: how, on, pick, everywhere }: Extract<Act, { do: 'drop' | 'rollback' }>): void {
    const { snapshots } = this.computers[on]!
    const names = [...this.wholeOn(on)]
    const kept = new Set(snapshots[pick % snapshots.length])
    const going =
      how === 'drop'
        ? names.slice(pick % Math.max(1, names.length)).slice(0, 1)
        : names.filter((name) => !kept.has(name))
    for (const name of going) {
      const holders = this.computers.flatMap((_, which) =>
        this.wholeOn(which).includes(name) ? [which] : [],
      )
      const losing = everywhere ? holders : [on]
      const isGone = holders.length === losing.length && !this.retired.has(name)
      if (isGone && this.keepers(name).length === 0) continue
      if (isGone) this.hasLostFiles = true
      for (const which of losing) {
        this.take(which, name)
        this.takeIfThere(which, conflictName(name))
      }
    }
    if (how === 'rollback') for (const name of kept) if (this.sea.has(name)) this.carry(name, on, 'whole')
  }

  /** Computers that promise to put that file back: who wrote it, and whose mirror holds it. */
  private keepers(name: string): readonly Which[] {
    return [0, 1, 2].filter((which) => this.writers.get(name)?.has(which) || this.isMirrored(which, name))
  }

  private isMirrored(which: Which, name: string): boolean {
    const mirror = findMirror(this.computers[which]!.at.disk, this.keyring, LOCAL, {
      rules: noteRules,
      fetch: noLine,
    })
    const holds = mirror?.files.has(name) ?? false
    mirror?.close()
    return holds
  }

  /** Local state is lost, where that alone loses nothing: what is in no folder is still known to another. */
  private async forget(which: Which): Promise<boolean> {
    // What is in no file yet is lost with it, and nobody could do anything for that.
    await this.open(which)
    await this.close(which)
    const present = new Set([0, 1, 2].flatMap((each) => this.wholeOn(each)))
    for (const name of this.sea.keys()) {
      if (present.has(name) || this.retired.has(name)) continue
      if (this.keepers(name).every((keeper) => keeper === which)) return false
    }
    const { disk } = this.computers[which]!.at
    for (const path of disk.files().keys()) if (path.startsWith(LOCAL)) disk.remove(path)
    for (const writers of this.writers.values()) writers.delete(which)
    return true
  }

  private async clone({ from, on, sameHost }: Extract<Act, { do: 'clone' }>): Promise<void> {
    if (from === on || !(await this.forget(on))) return
    const [source, target] = [this.computers[from]!, this.computers[on]!]
    for (const [path, bytes] of source.at.disk.files()) {
      if (!path.startsWith(LOCAL) || path.includes('/lock')) continue
      target.at.disk.makeFolder(path.slice(0, path.lastIndexOf('/')))
      target.at.disk.put(path, bytes)
    }
    target.host = sameHost ? source.host : HOSTS[on]!
    for (const writers of this.writers.values()) if (writers.has(from)) writers.add(on)
    for (const name of source.had) target.had.add(name)
  }

  /** All files on all disks, those under a name that a sync engine gave them too; answers which those are. */
  private spread(): string {
    const all = new Set([0, 1, 2].flatMap((which) => this.wholeOn(which)))
    const renamed = new Set([0, 1, 2].flatMap((which) => this.renamedOn(which)))
    for (const which of [0, 1, 2]) {
      const here = new Set(this.wholeOn(which))
      for (const name of all) if (!here.has(name)) this.carry(name, which, 'whole')
      const renamedHere = new Set(this.renamedOn(which))
      for (const name of renamed) if (!renamedHere.has(name)) this.carry(name, which, 'renamed')
      for (const name of this.computers[which]!.halves) this.take(which, name)
    }
    return [...all, ...[...renamed].map(conflictName)].toSorted().join(' ')
  }

  private renamedOn(which: Which): readonly string[] {
    const here = new Set(dataNames(this.computers[which]!.at.disk))
    return [...this.sea.keys()].filter((name) => here.has(conflictName(name)))
  }
}

function dataNames(disk: MemoryDisk): readonly string[] {
  return disk.list(DATA).filter((name) => !name.startsWith('.'))
}

function inodesOn(disk: MemoryDisk): Map<string, string> {
  return new Map(dataNames(disk).map((name) => [name, disk.stat(join(DATA, name))!.inode]))
}

/** As Syncthing, Dropbox and iCloud name what they take for a conflict. */
function conflictName(name: string): string {
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))]
  const marks = ['.sync-conflict-20260105-090000-ABCDEFG', ' (conflicted copy)', ' 2']
  const which = createHash('sha256').update(name).digest()[0]! % marks.length
  return `${stem}${marks[which]!}${ending}`
}
