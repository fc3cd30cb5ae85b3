import { installIfStale } from './setup/install.mjs'
import { goOnInNode24 } from './setup/node24.mjs'

const words = process.argv.slice(2)
if (words.some((word) => word !== '--pictures')) {
  console.error('npm run tour                  walks through the program; pictures and exports go to tour/')
  console.error('npm run tour -- --pictures    takes the pictures of the README, light and dark, too')
  process.exit(2)
}
installIfStale()
goOnInNode24()
const { build } = await import('./build.mjs')
const { browserOrInstall } = await import('./setup/browser.mjs')
await build()
const browser = await browserOrInstall()
if (browser === null) {
  console.error('No Chromium, Chrome or Edge is here. Name one in STILLWATER_BROWSER.')
  process.exit(1)
}
const { walk } = await import('./tour/walk.ts')
await walk(browser)
if (words.includes('--pictures')) {
  const { takePictures } = await import('./tour/pictures.ts')
  await takePictures(browser)
}
