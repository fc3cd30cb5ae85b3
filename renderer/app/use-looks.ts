import { useEffect } from 'react'
import { useFeature } from '../bridge/use-feature.ts'

/** Puts theme and text size on <html>, before and after unlocking. */
export function useLooks(): void {
  const { value } = useFeature('settings.device')
  const theme = value?.theme ?? 'system'
  const textSize = value?.textSize ?? 100
  useEffect(() => {
    const { documentElement: html } = document
    if (theme === 'system') delete html.dataset['theme']
    else html.dataset['theme'] = theme
    html.style.fontSize = textSize === 100 ? '' : `${textSize}%`
  }, [theme, textSize])
}
