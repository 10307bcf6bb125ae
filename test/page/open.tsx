import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { App } from '../../renderer/App.tsx'
import { setLetters } from '../../renderer/ui/letters.ts'
import { createFakeEngine } from './fakeEngine.ts'
import { now } from './shop.ts'

// A busy machine is no fault of the page: axe alone takes a second on a full grid.
vi.setConfig({ testTimeout: 30_000 })

/** jsdom draws nothing: every box gets the size of a small window, so that long lists show their first rows. */
const size = { offsetWidth: 900, offsetHeight: 640, clientHeight: 640 }

beforeEach(() => {
  for (const [name, value] of Object.entries(size))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value })
  Element.prototype.scrollTo = () => {}
  window.matchMedia = query =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as unknown as MediaQueryList
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  globalThis.CSS = { ...globalThis.CSS, escape: text => text } as typeof CSS
  setLetters(true)
})

afterEach(cleanup)

type Wishes = Parameters<typeof createFakeEngine>[0] & { wanted?: string[] }

/** Opens the page on a fake shop, as an owner with this computer would see it. */
export const openPage = ({ wanted = ['pt-BR'], ...wishes }: Wishes = {}) => {
  const shop = createFakeEngine(wishes)
  const user = userEvent.setup()
  render(<App engine={shop.engine} clock={() => now} wanted={wanted} />)
  return { ...shop, user }
}

/** No fault that axe can see without colours; those are looked at in a real browser. */
export const expectNoFault = async () => {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
}
