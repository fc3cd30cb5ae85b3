import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the person answered: a path, nothing, or that this computer has no dialog to ask with. */
export type Answer =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-dialog' }

/** A program that asks, with its words. `env` carries what must not be read as part of a script. */
export interface Question {
  readonly file: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const POWERSHELL = [
  'Add-Type -AssemblyName System.Windows.Forms',
  '$d = New-Object System.Windows.Forms.SaveFileDialog',
  '$d.FileName = $env:STILLWATER_NAME',
  '$d.InitialDirectory = $env:STILLWATER_FOLDER',
  'if ($d.ShowDialog() -eq "OK") { [Console]::OutputEncoding = [Text.Encoding]::UTF8; $d.FileName } else { exit 1 }',
].join('; ')

const APPLESCRIPT = [
  'on run argv',
  'set there to POSIX file (item 2 of argv)',
  'POSIX path of (choose file name default name (item 1 of argv) default location there)',
  'end run',
]

/** How to ask on this computer, or null where nothing that can is installed. */
export function questionFor(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  name: string,
  exists: (path: string) => boolean = existsSync,
): Question | null {
  if (platform === 'win32') {
    const args = ['-NoProfile', '-STA', '-Command', POWERSHELL]
    return { file: 'powershell.exe', args, env: { STILLWATER_NAME: name, STILLWATER_FOLDER: folder } }
  }
  if (platform === 'darwin') {
    return {
      file: '/usr/bin/osascript',
      args: [...APPLESCRIPT.flatMap((line) => ['-e', line]), name, folder],
    }
  }
  const zenity = desktopProgram('zenity', env, exists)
  if (zenity) {
    return { file: zenity, args: ['--file-selection', '--save', `--filename=${join(folder, name)}`] }
  }
  const kdialog = desktopProgram('kdialog', env, exists)
  return kdialog ? { file: kdialog, args: ['--getsavefilename', join(folder, name)] } : null
}

/** Where a program that asks lies; undefined where it is not installed or there is no desktop to show it on. */
export function desktopProgram(
  program: string,
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean,
): string | undefined {
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return undefined
  return (env['PATH'] ?? '')
    .split(delimiter)
    .map((root) => join(root, program))
    .find(exists)
}

/** Waits for the person, however long they take. */
export function ask(question: Question | null): Promise<Answer> {
  if (question === null) return Promise.resolve({ kind: 'no-dialog' })
  return new Promise((resolve) => {
    const env = { ...process.env, ...question.env }
    execFile(question.file, question.args, { env, windowsHide: true }, (error, said) => {
      const path = said.replace(/\r?\n$/, '')
      if (error === null && path !== '') resolve({ kind: 'path', path })
      else resolve({ kind: error !== null && error.code === 'ENOENT' ? 'no-dialog' : 'cancelled' })
    })
  })
}
