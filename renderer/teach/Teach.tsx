import { useAsk } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { Loading, Trouble } from '../ui/States.tsx'
import { useSay } from '../words/say.ts'
import { Buttons } from './Buttons.tsx'
import { Examples } from './Examples.tsx'
import { OwnWords } from './OwnWords.tsx'
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
  return <ScreenHead title={title()} line={line} />
}

/** All that the owner teaches: try a message, then words, buttons and examples. */
export const Teach = () => {
  const { data, error, refetch } = useAsk('words.show', {})
  return (
    <div className="teach">
      <TryBox />
      {data ? (
        <>
          <OwnWords taught={data} />
          <Buttons taught={data} />
          <Examples taught={data} />
        </>
      ) : error ? (
        <Trouble problem={error} again={() => void refetch()} />
      ) : (
        <Loading rows={6} />
      )}
    </div>
  )
}
