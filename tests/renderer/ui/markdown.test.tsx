import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nestingOf } from '../../../renderer/ui/markdown/limits.ts'
import { linkTarget, showHidden } from '../../../renderer/ui/markdown/link-target.ts'
import { Markdown } from '../../../renderer/ui/markdown/Markdown.tsx'
import { OpenEntryContext } from '../../../renderer/ui/markdown/MarkdownLink.tsx'

afterEach(cleanup)

const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<iframe src="https://x.test"></iframe>',
  '<meta http-equiv=refresh content="0;url=https://x.test">',
  '<base href="https://x.test/">',
  '<form action="https://x.test"><input name=a></form>',
  '<style>*{background:url(https://x.test)}</style>',
  '<link rel=stylesheet href=https://x.test>',
  '<object data="https://x.test"></object>',
  '<embed src="https://x.test">',
  '<a href="javascript:alert(1)">x</a>',
  '<div id=root name=bridge>x</div>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](vbscript:x)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](file:///etc/passwd)',
  '[x](//x.test/path)',
  '[x](\u0001javascript:alert(1))',
  '[x](blob:https://x.test/1)',
  '[x](smb://x.test/share)',
  '[x](ms-settings:display)',
  '![x](https://x.test/pixel.png)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '[![x](https://x.test/p.png)](javascript:alert(1))',
  '<javascript:alert(1)>',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '| <script>x</script> | b |\n|-|-|\n| <img src=x onerror=x> | [y](javascript:x) |',
  '- [x] <input onfocus=alert(1) autofocus>',
  '[ref]\n\n[ref]: javascript:alert(1)',
  '<!-- <img src=x onerror=alert(1)> -->',
  '# <svg/onload=alert(1)>',
  '> <script src=https://x.test/x.js></script>',
]

describe('Markdown, given something hostile', () => {
  it.each(HOSTILE)('makes nothing live of %s', (text) => {
    const { container } = render(<Markdown text={text} />)
    const live =
      'script,img,svg,iframe,meta,base,form,input,style,link,object,embed,math,a[href],[src],[id="root"],[name]'
    expect(container.querySelectorAll(live)).toHaveLength(0)
    for (const element of container.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([])
    }
  })

  it('shows raw HTML as it was typed', () => {
    const { container } = render(<Markdown text={'before <b onclick=x>bold</b> after'} />)
    expect(container.textContent).toBe('before <b onclick=x>bold</b> after')
  })

  it.each([
    ['deep quotes', '> '.repeat(3000) + 'end'],
    ['deep quotes without spaces', '>'.repeat(5000)],
    ['a deep list on many lines', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['a deep list on one line', '- '.repeat(2000) + 'end'],
    ['a monster of open brackets', '['.repeat(60_000)],
    ['a monster of stars', '*a '.repeat(60_000)],
    ['half a megabyte', 'word '.repeat(100_000)],
  ])('shows %s as it was typed', (_name, text) => {
    const { container } = render(<Markdown text={text} />)
    expect(container.textContent).toBe(text)
    expect(container.querySelectorAll('blockquote, li, p')).toHaveLength(0)
  })
})

describe('Markdown', () => {
  it('lays out headings, lists, tasks, tables and quotes', () => {
    const text =
      '# A\n\n> q\n\n1. one\n2. two\n\n- [x] did\n- [ ] open\n\n| h |\n|-|\n| c |\n\n~~gone~~ **b** *i*'
    const { container } = render(<Markdown text={text} />)
    expect(screen.getByRole('heading', { level: 2, name: 'A' })).toBeDefined()
    expect(screen.getByRole('img', { name: 'Done: did' })).toBeDefined()
    expect(screen.getByRole('img', { name: 'Open: open' })).toBeDefined()
    expect(screen.getByRole('columnheader', { name: 'h' })).toBeDefined()
    expect(container.querySelector('blockquote, del, strong, em, ol')).not.toBeNull()
  })

  it('reads character references once', () => {
    const { container } = render(<Markdown text={'a &amp; b &#8364; &hellip; &unknown; &amp;lt;'} />)
    expect(container.textContent).toBe('a & b € … &unknown; &lt;')
  })

  it('does not follow a link but shows the whole address to copy', async () => {
    render(<Markdown text={'[look](https://x.test/very/long?q=1)'} />)
    await userEvent.click(screen.getByRole('button', { name: 'look' }))
    expect(screen.getByRole('dialog').textContent).toContain('https://x.test/very/long?q=1')
    expect(screen.getByRole('button', { name: 'Copy address' })).toBeDefined()
  })

  it('opens an entry only where somebody listens', async () => {
    const open = vi.fn()
    const { rerender } = render(<Markdown text={'[there](entry:abcdefgh1)'} />)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(
      <OpenEntryContext value={open}>
        <Markdown text={'[there](entry:abcdefgh1)'} />
      </OpenEntryContext>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'there' }))
    expect(open).toHaveBeenCalledWith('abcdefgh1')
  })

  it('names a picture instead of loading it', () => {
    const { container } = render(<Markdown text={'![the bridge](https://x.test/b.png)'} />)
    expect(container.textContent).toBe('[Picture: the bridge]')
  })
})

describe('its parts', () => {
  it('count nesting as it is seen', () => {
    expect(nestingOf('a\n\nb')).toBe(0)
    expect(nestingOf('- a\n  - b\n    - c')).toBe(3)
    expect(nestingOf('> > > a')).toBe(3)
    expect(nestingOf('- a\n- b\n- c')).toBe(1)
  })

  it('make direction marks in an address visible', () => {
    expect(showHidden('https://x.test/\u202egpj.exe')).toBe('https://x.test/[U+202E]gpj.exe')
    expect(linkTarget('https://x.test/\u200bа')).toEqual({
      kind: 'address',
      address: 'https://x.test/[U+200B]а',
    })
  })

  it.each(['javascript:x', 'https:', 'http://', 'mailto:', 'entry:../x', 'entry:', '#x', '/x', ''])(
    'lead nowhere for %s',
    (href) => expect(linkTarget(href)).toBeNull(),
  )
})
