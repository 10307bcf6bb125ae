import { useState } from 'react'
import { useAsk } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { useKeys } from '../ui/keys.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { Buttons } from './Buttons.tsx'
import { Examples, firstWrong } from './Examples.tsx'
import { type Draft, OwnWords } from './OwnWords.tsx'
import { TryBox } from './TryBox.tsx'

/** The answer at the top: is the shop understood as its owner said? */
export const TeachHead = () => {
  const say = useSay()
  const { data } = useAsk('words.show', {})
  const { words = [], buttons = [], examples = [] } = data ?? {}
  const wrong = examples.filter(one => one.meant !== one.now).length
  const title = () => {
    if (wrong > 0) return say('teach.title.wrong', { n: wrong })
    return examples.length > 0 ? say('teach.title.right', { n: examples.length }) : say('teach.title.plain')
  }
  const taught = words.length + buttons.length > 0
  const line = taught
    ? say('teach.line', { words: words.length, buttons: buttons.length })
    : say('teach.line.plain')
  const see = () => {
    firstWrong()?.scrollIntoView({ block: 'center' })
    firstWrong()?.focus({ preventScroll: true })
  }
  return (
    <ScreenHead
      title={title()}
      line={
        <>
          {line}{' '}
          {wrong > 0 && (
            <button type="button" className="link" onClick={see}>
              {say('teach.see', { n: wrong })}
            </button>
          )}
        </>
      }
    />
  )
}

/** All that the owner teaches: try a message, then words, buttons and examples. */
export const Teach = () => {
  const { data, error, refetch } = useAsk('words.show', {})
  const [draft, setDraft] = useState<Draft | null>(null)
  const { toast } = useToast()
  useKeys({ u: () => (toast?.act?.key === 'U' ? toast.act.run() : false) })
  return (
    <div className="teach">
      <TryBox />
      {data ? (
        <>
          <OwnWords taught={data} draft={draft} />
          <Buttons taught={data} />
          <Examples taught={data} teach={setDraft} />
        </>
      ) : error ? (
        <Trouble problem={error} again={() => void refetch()} />
      ) : (
        <Loading rows={6} />
      )}
    </div>
  )
}
