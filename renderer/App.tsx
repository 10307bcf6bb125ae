import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'react-intl'
import type { Language } from '../shared/view.ts'
import { createQueries, EngineContext, StatusContext, useFollow, useStatus } from './ask.ts'
import type { Engine } from './engine.ts'
import { First } from './first/First.tsx'
import { Frame } from './frame/Frame.tsx'
import { type Place, start } from './place.ts'
import { useTheme } from './theme.ts'
import { NowProvider, useClock } from './ui/now.ts'
import { Loading, Trouble } from './ui/States.tsx'
import { ToastPlace, ToastProvider } from './ui/Toast.tsx'
import { languages, pickLanguage } from './words/languages.ts'

type Props = { engine: Engine; clock?: () => number; wanted?: readonly string[] }

/** The whole page. `clock` and `wanted` (the computer's languages) are the real ones but in tests. */
export const App = ({ engine, clock = Date.now, wanted = navigator.languages }: Props) => {
  const [queries] = useState(createQueries)
  return (
    <EngineContext value={engine}>
      <QueryClientProvider client={queries}>
        <NowProvider value={useClock(clock)}>
          <Spoken wanted={wanted} />
        </NowProvider>
      </QueryClientProvider>
    </EngineContext>
  )
}

/** The page in the owner's language: her choice, else the computer's. */
const Spoken = ({ wanted }: { wanted: readonly string[] }) => {
  useFollow()
  const { data } = useStatus()
  const language: Language = data?.settings.language ?? pickLanguage(wanted)
  useTheme(data?.settings.theme ?? 'system')
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <IntlProvider locale={language} messages={languages[language]}>
      <I18nProvider locale={language}>
        <ToastProvider>
          <StatusContext value={data ?? null}>
            <Opened />
            <ToastPlace />
          </StatusContext>
        </ToastProvider>
      </I18nProvider>
    </IntlProvider>
  )
}

const Opened = () => {
  const { data: status, error, refetch } = useStatus()
  const begin = useRef<Place>(start.today)
  const account = status?.account
  useEffect(() => {
    // Only the first shop that is opened begins elsewhere.
    if (account) begin.current = start.today
  }, [account])
  if (error && !status) return <Trouble problem={error} again={() => void refetch()} />
  if (!status) return <Loading rows={3} />
  // Another account is another shop: nothing of the one before stays open.
  if (account) return <Frame key={account} status={status} first={begin.current} />
  const beginAt = (place: Place) => {
    begin.current = place
  }
  return <First status={status} beginAt={beginAt} />
}
