/** Scripts that run in threads of their own. */
export interface Threads {
  /** Derives keys. */
  readonly kdf: URL
  /** Packs and checks the journal's files. */
  readonly tidy: URL
}

/** As built, beside the program's own file. */
export function threadsBeside(program: string): Threads {
  return { kdf: new URL('./kdf-worker.js', program), tidy: new URL('./tidy-thread.js', program) }
}

/** As they stand in the sources. `root`: the project's folder. */
export function threadsFromSource(root: URL): Threads {
  return { kdf: new URL('main/vault/kdf-worker.ts', root), tidy: new URL('main/store/tidy-thread.ts', root) }
}
