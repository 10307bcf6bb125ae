import { useRef, useState } from 'react'
import type { Change } from '../../shared/optout/change.ts'
import type { Trial } from '../../shared/teach.ts'
import type { Problem } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'

const nothing: Change = { do: 'untag-button', id: '' }

const nameOf = (change: Change): string => {
  switch (change.do) {
    case 'add-word':
      return change.word.text
    case 'tag-button':
      return change.button.id
    case 'remove-word':
      return change.text
    case 'untag-button':
      return change.id
  }
}

const toasts = {
  'add-word': 'own.kept',
  'remove-word': 'own.dropped',
  'tag-button': 'tap.kept',
  'untag-button': 'tap.dropped',
} as const

/** Runs a change of what is taught and offers to take it back. */
const useKeep = () => {
  const say = useSay()
  const run = useRun()
  const { tell, hush } = useToast()
  return async (change: Change, { back }: Trial): Promise<boolean> => {
    const { ok } = await run('words.change', { change })
    if (!ok) return false
    const undo = async () => {
      hush()
      const undone = await run('words.change', { change: back })
      if (undone.ok) tell({ text: say(toasts[back.do], { text: nameOf(back) }) })
    }
    tell({
      text: say(toasts[change.do], { text: nameOf(change) }),
      act: { label: say('detail.undo'), key: 'U', run: undo },
    })
    return true
  }
}

export type TwoSteps = {
  tried: Change | null
  trial: Trial | null
  problem: Problem | null
  /** The one button: the first press tries, the next one keeps, unless the trial named a danger. */
  press(change: Change): void
  /** What was tried is no longer what would be kept. */
  forget(): void
}

/** A change in two steps in one place: first what it would do is shown, then it is kept. */
export const useTwoSteps = (done?: () => void): TwoSteps => {
  const keep = useKeep()
  const busy = useRef(false)
  const [tried, setTried] = useState<Change | null>(null)
  const { data, error } = useAsk('words.try', { change: tried ?? nothing }, tried !== null)
  const trial = (tried && data) ?? null
  const press = async (change: Change) => {
    if (!tried) return setTried(change)
    if (!trial || trial.danger || busy.current) return
    busy.current = true
    const kept = await keep(tried, trial)
    busy.current = false
    if (!kept) return
    setTried(null)
    done?.()
  }
  return { tried, trial, problem: tried && error, press, forget: () => setTried(null) }
}
