import type { ChunkWriter } from './chunked-file.ts'
import type { Block } from './mirror-format.ts'

/** Lists of several blocks share a chunk, since each has its fixed cost when all are proved; a spoilt one costs them all. */
const ABOUT_CHUNK_BYTES = 64 * 1024
const MOST_BLOCKS = 4

/** What is known of the revisions of one block after another. Where a list lies is told once its chunk is written. */
export class AboutStream {
  private readonly writer: Pick<ChunkWriter, 'add'>
  private waiting: { readonly list: Buffer; readonly tell: (place: Block['about']) => void }[] = []
  private size = 0
  private shared = ''

  constructor(writer: Pick<ChunkWriter, 'add'>) {
    this.writer = writer
  }

  /** `shared`: what all blocks have in common whose lists may lie in one chunk. */
  add(shared: string, list: Buffer, tell: (place: Block['about']) => void): void {
    if (shared !== this.shared) this.flush()
    this.shared = shared
    this.waiting.push({ list, tell })
    this.size += list.length
    if (this.size >= ABOUT_CHUNK_BYTES || this.waiting.length === MOST_BLOCKS) this.flush()
  }

  flush(): void {
    if (this.waiting.length === 0) return
    const chunk = this.writer.add(Buffer.concat(this.waiting.map(({ list }) => list)))
    let from = 0
    for (const { list, tell } of this.waiting) {
      tell([chunk, from, list.length])
      from += list.length
    }
    this.waiting = []
    this.size = 0
  }
}
