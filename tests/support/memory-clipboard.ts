import type { Clipboard } from '../../main/ports.ts'

/** The clipboard of a computer that nobody else uses, unless the test does. */
export class MemoryClipboard implements Clipboard {
  text = ''
  fails = false

  read(): Promise<string> {
    return this.fails ? Promise.reject(new Error('refused')) : Promise.resolve(this.text)
  }

  write(text: string): Promise<void> {
    if (this.fails) return Promise.reject(new Error('refused'))
    this.text = text
    return Promise.resolve()
  }

  clear(): Promise<void> {
    return this.write('')
  }
}
