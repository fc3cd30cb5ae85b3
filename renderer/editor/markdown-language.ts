import { Language, defineLanguageFacet, languageDataProp } from '@codemirror/language'
import { Strikethrough, TaskList, Autolink, parser as commonMark } from '@lezer/markdown'

const data = defineLanguageFacet({})

/**
 * Markdown as the reading view shows it. Built on the bare parser: the ready-made package
 * would bring the grammars of HTML, CSS and JavaScript along, 72 KB for nothing here.
 */
export const markdownLanguage = new Language(
  data,
  commonMark.configure([
    Strikethrough,
    TaskList,
    Autolink,
    { props: [languageDataProp.add((type) => (type.isTop ? data : undefined))] },
  ]),
  [],
  'markdown',
)
