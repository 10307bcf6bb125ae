import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import type { Sort, Wanted } from '../shared/people.ts'
import type { Tab } from '../shared/view.ts'

/** Where in the app the owner is: a screen and what is open on it. */
export type Place =
  | { screen: 'today' }
  | { screen: 'inbox'; tab: Tab; request: string | null }
  | { screen: 'people'; wanted: Wanted; sort: Sort; person: string | null; adding: boolean }
  | { screen: 'lists'; task: ListTask; work: string | null }
  | { screen: 'templates'; template: string | null }
  | { screen: 'settings'; page: SettingsPage }

/** Pages of the settings, in their order. */
export const settingsPages = ['general', 'connection', 'topics', 'words', 'replies', 'backups'] as const
export type SettingsPage = (typeof settingsPages)[number]

export type Screen = Place['screen']

/** What is done with a list: choose, take in, check, write who wants nothing; `work` is one long work by itself. */
export type ListTask = 'home' | 'import' | 'check' | 'leave' | 'work'

/** In the order of the navigation; Ctrl 1 to Ctrl 6 go to them. */
export const screens: readonly Screen[] = ['today', 'inbox', 'people', 'lists', 'templates', 'settings']

/** Nobody is left out. */
export const everyone: Wanted = {
  search: '',
  topic: 'offers',
  states: [],
  ways: [],
  proof: null,
  period: null,
  unusual: false,
  alike: false,
  waiting: false,
}

export const start: { [S in Screen]: Extract<Place, { screen: S }> } = {
  today: { screen: 'today' },
  inbox: { screen: 'inbox', tab: 'waiting', request: null },
  people: { screen: 'people', wanted: everyone, sort: 'newest', person: null, adding: false },
  lists: { screen: 'lists', task: 'home', work: null },
  templates: { screen: 'templates', template: null },
  settings: { screen: 'settings', page: 'general' },
}

type Way = { place: Place; go(place: Place, how?: 'step' | 'slide'): void }

export const PlaceContext = createContext<Way>({ place: start.today, go: () => {} })
export const usePlace = () => useContext(PlaceContext)

/**
 * The place, kept in the window's history so that "back" (Alt ←, the mouse's side button) works.
 * `first` is where the owner begins. `slide` moves without a new step: the next row of the same list is not a place to come back to.
 */
export const useWay = (first: Place): Way => {
  const [place, setPlace] = useState<Place>(first)
  useEffect(() => {
    const back = (event: PopStateEvent) => setPlace(event.state ?? start.today)
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  const go = useCallback((next: Place, how: 'step' | 'slide' = 'step') => {
    if (how === 'step') window.history.pushState(next, '')
    else window.history.replaceState(next, '')
    setPlace(next)
  }, [])
  return { place, go }
}
