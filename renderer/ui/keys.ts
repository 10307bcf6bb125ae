import { useEffect, useRef } from 'react'
import { lettersOn } from './letters.ts'

/** What each key does: `j`, `ArrowDown`, `Escape`, `Ctrl+k`. Answer `false` to leave the key to others. */
export type Keys = Record<string, () => unknown>

const writes = 'textarea, select, [contenteditable=true], input:not([type=checkbox], [type=radio])'

const nameOf = (event: KeyboardEvent) => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `Ctrl+${key}` : key
}

/** A bare letter is text while someone writes, and a dialog has its own keys. */
const isTaken = (event: KeyboardEvent, name: string, inDialog: boolean) => {
  if (event.defaultPrevented || event.altKey || event.isComposing) return true
  const at = event.target instanceof Element ? event.target : null
  if (!inDialog && at?.closest('[role=dialog], .popover')) return true
  if (name.startsWith('Ctrl+')) return false
  return Boolean(at?.closest(writes)) || (name.length === 1 && name !== '?' && !lettersOn())
}

/** Listens on the whole page while the caller is shown. A held-down key acts once, but for moving about. `inDialog`: the caller is one. */
export const useKeys = (keys: Keys, inDialog = false) => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const name = nameOf(event)
      const act = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined
      if (!act || isTaken(event, name, inDialog)) return
      if (event.repeat && !['j', 'k', 'ArrowDown', 'ArrowUp'].includes(name)) return
      if (act() !== false) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [inDialog])
}
