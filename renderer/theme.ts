import { useEffect } from 'react'
import type { Theme } from '../shared/view.ts'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

const show = (theme: Theme) => {
  const shown = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme
  document.documentElement.dataset.theme = shown
}

/** Puts the theme on the document; `system` follows the computer while the page is open. */
export const useTheme = (theme: Theme) => {
  useEffect(() => {
    show(theme)
    if (theme !== 'system') return
    const query = dark()
    const follow = () => show('system')
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [theme])
}
