import { StyleModule } from 'style-mod'

interface Mounted {
  readonly sheet: CSSStyleSheet
  modules: readonly StyleModule[]
}

const mounted = new WeakMap<object, Mounted>()

/**
 * Makes CodeMirror put its styles into a constructed sheet, since the page's content policy
 * allows no <style>. Import before the first editor is made.
 */
export function prepareEditorStyles(): void {
  if (!('adoptedStyleSheets' in Document.prototype)) return
  StyleModule.mount = mountInSheet
}

function mountInSheet(
  root: Document | ShadowRoot | DocumentOrShadowRoot,
  wanted: StyleModule | readonly StyleModule[],
): void {
  const modules = wanted instanceof StyleModule ? [wanted] : wanted
  let place = mounted.get(root)
  if (!place) {
    place = { sheet: new CSSStyleSheet(), modules: [] }
    mounted.set(root, place)
    root.adoptedStyleSheets = [place.sheet, ...root.adoptedStyleSheets]
  }
  const { modules: before } = place
  if (modules.every((module, at) => before[at] === module)) return
  place.modules = [...modules, ...before.filter((module) => !modules.includes(module))]
  place.sheet.replaceSync(place.modules.map((module) => module.getRules()).join('\n'))
}

prepareEditorStyles()
