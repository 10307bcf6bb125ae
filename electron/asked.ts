import type { Main } from './engine/askMain.ts'

/** As much of Electron's UtilityProcess as is needed here. */
type Process = {
  postMessage: (message: unknown) => void
  on: (event: 'message', listener: (message: unknown) => void) => unknown
}

const wishIn = (message: unknown): { ask: number; what: unknown; about: unknown } | null => {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return null
  const { ask } = message
  if (typeof ask !== 'number') return null
  return { ask, what: 'what' in message && message.what, about: 'about' in message && message.about }
}

/** Does for the engine what only this process may. Whatever fails is answered as such: the engine goes on without. */
export const serveAsked = (engine: Process, main: Main) =>
  engine.on('message', async message => {
    const wish = wishIn(message)
    if (!wish) return
    const { ask, what, about } = wish
    const act = async () => {
      if (what === 'print') return main.print(String(about))
      if (what === 'notify') return main.notify(String(about))
      if (what === 'chooseFolder') return main.chooseFolder()
      if (what === 'strength') return main.strength()
      if (what === 'seal') return main.seal(String(about))
      if (what === 'unseal' && about instanceof Uint8Array) return main.unseal(about)
      throw new Error(`nobody here does ${String(what)}`)
    }
    const answer = await act().then(
      value => ({ answer: ask, value }),
      error => ({ answer: ask, failed: error instanceof Error ? error.message : String(error) }),
    )
    engine.postMessage(answer)
  })
