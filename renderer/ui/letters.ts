import { useSyncExternalStore } from 'react'

/**
 * Whether single letters act as shortcuts. Who dictates or rests a hand on the keys must be able to turn
 * them off (WCAG 2.1.4); a wish of this window, not of the shop, so it is kept in the page.
 */
const name = 'sossego.letters'
const watchers = new Set<() => void>()

export const lettersOn = () => window.localStorage.getItem(name) !== 'off'

export const setLetters = (on: boolean) => {
  window.localStorage.setItem(name, on ? 'on' : 'off')
  for (const watcher of watchers) watcher()
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

export const useLetters = () => useSyncExternalStore(watch, lettersOn)
