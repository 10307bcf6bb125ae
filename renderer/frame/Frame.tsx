import { useEffect, useRef, useState } from 'react'
import type { Status } from '../../shared/view.ts'
import { Inbox } from '../inbox/Inbox.tsx'
import { UndoProvider } from '../inbox/Undo.tsx'
import { DraftsProvider } from '../lists/drafts.tsx'
import { Lists } from '../lists/Lists.tsx'
import { People } from '../people/People.tsx'
import { type Place, PlaceContext, screens, start, useWay } from '../place.ts'
import { Settings } from '../settings/Settings.tsx'
import { Templates } from '../templates/Templates.tsx'
import { Today } from '../today/Today.tsx'
import { useKeys } from '../ui/keys.ts'
import { useSay } from '../words/say.ts'
import { Banner } from './Banner.tsx'
import { Nav } from './Nav.tsx'
import { Practice } from './Practice.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { StatusLine } from './StatusLine.tsx'

const show = (place: Place, status: Status, openKeys: () => void) => {
  switch (place.screen) {
    case 'today':
      return <Today status={status} />
    case 'inbox':
      return <Inbox place={place} status={status} />
    case 'people':
      return <People place={place} status={status} />
    case 'lists':
      return <Lists place={place} />
    case 'templates':
      return <Templates place={place} status={status} />
    case 'settings':
      return <Settings place={place} status={status} openKeys={openKeys} />
  }
}

const toFind = () => {
  const box = document.querySelector<HTMLInputElement>('.find input')
  box?.focus()
  box?.select()
}

/** What is around every screen: where to go, how things stand, what is the matter. */
export const Frame = ({ status, first }: { status: Status; first: Place }) => {
  const say = useSay()
  const way = useWay(first)
  const [keysOpen, setKeysOpen] = useState(false)
  const [writing, setWriting] = useState(false)
  const { go, place } = way
  const main = useRef<HTMLElement>(null)
  const before = useRef(place.screen)
  useEffect(() => {
    // What had the focus may have gone with the screen before; the keyboard goes on from the new one.
    const gone = before.current !== place.screen && document.activeElement === document.body
    before.current = place.screen
    if (gone) main.current?.focus()
  }, [place.screen])
  useKeys({
    ...Object.fromEntries(screens.map((screen, index) => [`Ctrl+${index + 1}`, () => go(start[screen])])),
    '?': () => setKeysOpen(true),
    'Ctrl+k': toFind,
  })
  return (
    <PlaceContext value={way}>
      <DraftsProvider>
        <UndoProvider>
          <div className="frame">
            <button type="button" className="skip" onClick={() => main.current?.focus()}>
              {say('skip')}
            </button>
            <Nav status={status} />
            <main ref={main} className="screen" tabIndex={-1}>
              <Banner status={status} />
              {show(place, status, () => setKeysOpen(true))}
            </main>
            <StatusLine
              status={status}
              writing={writing}
              toggleWriting={() => setWriting(open => !open)}
              openKeys={() => setKeysOpen(true)}
            />
            {writing && status.account === 'practice' && <Practice close={() => setWriting(false)} />}
            <Shortcuts open={keysOpen} close={() => setKeysOpen(false)} />
          </div>
        </UndoProvider>
      </DraftsProvider>
    </PlaceContext>
  )
}
