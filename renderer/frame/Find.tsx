import Search from 'lucide-react/icons/search'
import { useEffect, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { everyone, type Screen, screens, start, usePlace } from '../place.ts'
import { Key } from '../ui/Key.tsx'
import { type Say, useSay } from '../words/say.ts'

type Offer = { id: Screen | 'search'; label: string }

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What the typed words may mean: a person first, a screen where its name begins so. */
const offersFor = (say: Say, typed: string): Offer[] => {
  const search = typed.trim()
  if (!search) return []
  const named = screens.filter(screen => fold(say(`nav.${screen}`)).startsWith(fold(search)))
  return [
    ...named.map(screen => ({ id: screen, label: say('find.go', { screen: say(`nav.${screen}`) }) })),
    { id: 'search', label: say('find.people', { search }) },
  ]
}

/** One box for finding. Among the contacts it filters as one types; elsewhere it offers where to go. */
export const Find = () => {
  const say = useSay()
  const { place, go } = usePlace()
  const among = place.screen === 'people'
  const [typed, setTyped] = useState(among ? place.wanted.search : '')
  useEffect(() => {
    if (among) setTyped(place.wanted.search)
  }, [among, place])
  const offers = among ? [] : offersFor(say, typed)
  const type = (text: string) => {
    setTyped(text)
    if (among && text !== place.wanted.search)
      go({ ...place, wanted: { ...place.wanted, search: text } }, 'slide')
  }
  const take = (id: Offer['id']) => {
    go(id === 'search' ? { ...start.people, wanted: { ...everyone, search: typed.trim() } } : start[id])
    if (id !== 'search') setTyped('')
  }
  return (
    <ComboBox
      className="find"
      allowsCustomValue
      // She was typing here while the screen changed around her.
      autoFocus={among && place.wanted.search !== ''}
      menuTrigger="input"
      inputValue={typed}
      onInputChange={type}
      items={offers}
      onSelectionChange={key => {
        const offer = offers.find(one => one.id === key)
        if (offer) take(offer.id)
      }}
    >
      <Label className="sr-only">{say('find.label')}</Label>
      <Search size={15} strokeWidth={1.7} aria-hidden />
      <Input
        type="search"
        placeholder={say(among ? 'find.among' : 'find.place')}
        onKeyDown={event => {
          const chosen = event.currentTarget.getAttribute('aria-activedescendant')
          const [offer] = offers
          if (event.key === 'Enter' && !chosen && offer) take(offer.id)
        }}
      />
      <Key>Ctrl K</Key>
      <Popover className="popover find-offers" placement="bottom end">
        <ListBox>
          {(offer: Offer) => (
            <ListBoxItem className="option" textValue={typed}>
              {offer.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
