import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { AppEvent } from '../../core/contract.ts'

export type MenuCommand = Extract<AppEvent, { name: 'menu.chosen' }>['command']

/**
 * Short and neutral: what it says gives nothing away over a shoulder. The page handles the
 * keys itself; they are shown here and not registered, so that none acts twice.
 */
export function setMenu(choose: (command: MenuCommand) => void, platform = process.platform): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(choose, platform)))
}

function template(choose: (command: MenuCommand) => void, platform: string): MenuItemConstructorOptions[] {
  const command = (
    label: string,
    accelerator: string | null,
    name: MenuCommand,
  ): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: () => choose(name),
  })
  const isMac = platform === 'darwin'
  const own: MenuItemConstructorOptions[] = [
    command('New entry', 'CmdOrCtrl+N', 'new-entry'),
    command('Search', 'CmdOrCtrl+F', 'search'),
    { type: 'separator' },
    command('Lock', 'CmdOrCtrl+L', 'lock'),
    // Its key is the person's own choice, in the settings.
    command('Hide now', null, 'hide'),
    { type: 'separator' },
    command('Settings', 'CmdOrCtrl+,', 'settings'),
  ]
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: isMac ? own : [...own, { type: 'separator' }, { role: 'quit' }] },
    {
      label: 'Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ]
}
