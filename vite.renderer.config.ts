import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** React Aria ships its few own words in 34 languages; the program speaks English. */
function englishOnly(): Plugin {
  const other =
    /[\\/]react-(?:aria|stately|aria-components)[\\/]dist[\\/].*[\\/]intl[\\/].*[\\/](?!en-)[a-z]{2}-[A-Z]{2}\.m?js$/
  return {
    name: 'english-only',
    enforce: 'pre',
    load: (id) => (other.test(id) ? 'export default {}' : null),
  }
}

/** The page. No inlined assets and no polyfill scripts, since its content policy allows neither. */
export default defineConfig({
  root: fileURLToPath(new URL('renderer', import.meta.url)),
  base: './',
  plugins: [react(), englishOnly()],
  build: {
    outDir: fileURLToPath(new URL('out/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome138',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
