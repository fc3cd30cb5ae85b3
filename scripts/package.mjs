import { spawnSync } from 'node:child_process'
import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'
import { root } from './setup/root.mjs'

installIfStale()
goOnInNode24()
const { build } = await import('./build.mjs')
const { toolScript } = await import('./setup/tool.mjs')
await build({ force: true })
// Words after `--` go on to electron-builder: --linux, --win, --mac, --dir.
const args = [toolScript('electron-builder'), '--publish', 'never', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
