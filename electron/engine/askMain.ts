import type { Seal } from './secrets.ts'

/** What only the main process can do, for there is no Electron here. Each rejects where it could not be done. */
export type Main = Seal & {
  /** A page as PDF. */
  print: (html: string) => Promise<Uint8Array>
  /** Shows a line with the system, outside of the window. */
  notify: (text: string) => Promise<void>
  /** Lets the owner choose a folder; null where she chose none. */
  chooseFolder: () => Promise<string | null>
}

type Parent = { postMessage: (message: unknown) => void }
type Waiting = { done: (value: unknown) => void; fail: (error: Error) => void }

/** Asks the main process. `hear` takes what it says; it answers whether that was an answer. */
export const askMain = (parent: Parent): { main: Main; hear: (data: unknown) => boolean } => {
  const waiting = new Map<number, Waiting>()
  let count = 0
  const ask = (what: keyof Main, about: unknown) =>
    new Promise<unknown>((done, fail) => {
      const number = ++count
      waiting.set(number, { done, fail })
      parent.postMessage({ ask: number, what, about })
    })
  return {
    main: {
      print: async html => {
        const bytes = await ask('print', html)
        if (bytes instanceof Uint8Array) return bytes
        throw new TypeError('what was printed is no file')
      },
      strength: async () => {
        const strength = await ask('strength', null)
        return strength === 'system' || strength === 'weak' ? strength : 'none'
      },
      seal: async text => {
        const bytes = await ask('seal', text)
        if (bytes instanceof Uint8Array) return bytes
        throw new TypeError('nothing was sealed')
      },
      unseal: async bytes => {
        const text = await ask('unseal', bytes)
        if (typeof text === 'string') return text
        throw new TypeError('nothing was opened')
      },
      notify: async text => {
        await ask('notify', text)
      },
      chooseFolder: async () => {
        const path = await ask('chooseFolder', null)
        return typeof path === 'string' ? path : null
      },
    },
    hear: data => {
      if (typeof data !== 'object' || data === null || !('answer' in data)) return false
      const number = Number(data.answer)
      const one = waiting.get(number)
      waiting.delete(number)
      if ('failed' in data) one?.fail(new Error(String(data.failed)))
      else one?.done('value' in data ? data.value : null)
      return true
    },
  }
}
