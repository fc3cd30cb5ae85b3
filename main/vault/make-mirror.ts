import { join } from 'node:path'
import { ChunkWriter } from './chunked-file.ts'
import { removeIfThere } from './durable-file.ts'
import { KIND } from './file-header.ts'
import { oldestEpochs } from './oldest-epochs.ts'
import { compareHlc, type Hlc } from './hlc.ts'
import { composeMirrorIndex } from './mirror-format.ts'
import { mirrorName, mirrorNumber, mirrorNames } from './mirror-files.ts'
import { layDown } from './mirror-write.ts'
import type { Everything, Progress, TidyTools } from './tidy.ts'

/** The mirror of those files: durable and under its name when it is answered. Throws as the disk does. */
export function* makeMirror(tools: TidyTools, everything: Everything): Generator<Progress, string> {
  const { disk, random, keyring, rules, local } = tools
  const { index, files } = everything
  const number = 1 + Math.max(0, ...mirrorNames(disk, local).map(mirrorNumber))
  const name = mirrorName(number, random(4))
  const temporary = join(local, `.syncthing.${name}.${Buffer.from(random(4)).toString('hex')}.tmp`)
  const places = new Map<string, number>()
  for (const [at, { revisions }] of files.entries()) for (const { r } of revisions) places.set(r, at)
  const writer = new ChunkWriter(tools, keyring, KIND.mirror, temporary)
  try {
    const laying = layDown(writer, rules, index.everyAbove(), (r) => places.get(r) ?? -1)
    let step = laying.next()
    for (; !step.done; step = laying.next()) yield [files.length * 2, files.length * 2]
    const { directory, bodies, twofold } = step.value
    writer.finish(
      composeMirrorIndex({
        rules: rules.version,
        files: files.map((file) => [file.name, file.size] as const),
        numbers: everything.numbers.ranges(),
        replaced: everything.numbers.replaced(),
        claims: everything.numbers.claims(),
        epochs: [...oldestEpochs(files.map(({ head, epoch }) => [head.dev, epoch] as const))],
        lasts: lastsOf(everything),
        twofold,
        directory,
        bodies,
        chunks: writer.places.map(({ at, length }) => [at, length] as const),
      }),
    )
  } catch (error) {
    writer.close()
    removeIfThere(disk, temporary)
    throw error
  }
  writer.close()
  disk.rename(temporary, join(local, name))
  disk.syncFolder(local)
  return name
}

function lastsOf({ files }: Everything): readonly (readonly [string, number, number])[] {
  const lasts = new Map<string, Hlc>()
  for (const { revisions } of files) {
    for (const { device, at } of revisions) {
      const known = lasts.get(device)
      if (!known || compareHlc(at, known) > 0) lasts.set(device, at)
    }
  }
  return [...lasts].map(([device, { ms, count }]) => [device, ms, count] as const)
}
