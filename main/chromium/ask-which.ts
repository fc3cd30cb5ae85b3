import { existsSync } from 'node:fs'
import { desktopProgram, type Question } from './ask-where.ts'

const POWERSHELL = [
  'Add-Type -AssemblyName System.Windows.Forms',
  '$d = New-Object System.Windows.Forms.OpenFileDialog',
  '$d.Filter = "Pictures|*.jpg;*.jpeg;*.png;*.webp;*.gif;*.heic;*.heif;*.avif"',
  'if ($d.ShowDialog() -eq "OK") { [Console]::OutputEncoding = [Text.Encoding]::UTF8; $d.FileName } else { exit 1 }',
].join('; ')

const ENDINGS = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'heif', 'avif']
  .flatMap((ending) => [`*.${ending}`, `*.${ending.toUpperCase()}`])
  .join(' ')

/** How to ask which picture on this computer, or null where nothing that can is installed. */
export function pictureQuestionFor(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): Question | null {
  if (platform === 'win32') {
    return { file: 'powershell.exe', args: ['-NoProfile', '-STA', '-Command', POWERSHELL] }
  }
  if (platform === 'darwin') {
    return {
      file: '/usr/bin/osascript',
      args: ['-e', 'POSIX path of (choose file of type {"public.image"})'],
    }
  }
  const zenity = desktopProgram('zenity', env, exists)
  if (zenity) return { file: zenity, args: ['--file-selection', `--file-filter=Pictures | ${ENDINGS}`] }
  const kdialog = desktopProgram('kdialog', env, exists)
  return kdialog ? { file: kdialog, args: ['--getopenfilename', '.', `${ENDINGS} | Pictures`] } : null
}
