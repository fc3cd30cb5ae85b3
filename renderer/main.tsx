import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { makeQueryClient } from './bridge/query-client.ts'
import { allowEmptyHtml } from './empty-html.ts'

/** Milliseconds that the first paint waits for its two typefaces, so that nothing jumps. */
const FONT_PATIENCE = 400

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('No #root in index.html')
  const faces = ['400 1em "Inter Variable"', '500 2em "Literata Variable"']
  await Promise.race([
    Promise.allSettled(faces.map((face) => document.fonts.load(face))),
    new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE)),
  ])
  createRoot(root).render(
    <StrictMode>
      <App client={makeQueryClient()} />
    </StrictMode>,
  )
}

allowEmptyHtml()
void start()
