import type { Input } from '../../shared/contract.ts'
import type { VerdictKind } from '../../shared/optout/verdict.ts'
import type { ExampleRow } from '../../shared/teach.ts'
import type { Problem } from '../../shared/view.ts'
import { useAsk, useEngine } from '../ask.ts'
import { sayProblem, useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'

/** A sentence that may become an example, with what went before. */
export type Sentence = Omit<Input<'example.keep'>, 'meant'>

/** Of a request there is one example; of the try-it box one per sentence and what went before it. */
const isOf = (said: Sentence) => (one: ExampleRow) =>
  said.request !== null
    ? one.request === said.request
    : one.request === null &&
      one.text === said.text &&
      one.lastOurs === said.lastOurs &&
      one.afterOffer === said.afterOffer

/** An example as it is kept again. What went before a request the engine has itself. */
export const sentenceOf = ({ request, text, lastOurs, afterOffer }: ExampleRow): Sentence =>
  request === null
    ? { request, text, lastOurs, afterOffer }
    : { request, text, lastOurs: null, afterOffer: false }

/**
 * What the owner has said of a sentence, and how she says it: with undo, which gives back what stood before.
 * `told`: what to tell instead of what she said.
 */
export const useExample = (said: Sentence, told?: string) => {
  const say = useSay()
  const run = useRun()
  const engine = useEngine()
  const { tell, hush } = useToast()
  const { data } = useAsk('words.show', {})
  const known = data?.examples.find(isOf(said)) ?? null

  /** Only the engine knows how a sentence of the try-it box is named. */
  const nameOf = async (): Promise<string | null> => {
    if (said.request !== null) return said.request
    try {
      return (await engine.ask('words.show', {})).examples.find(isOf(said))?.of ?? null
    } catch (problem) {
      // The engine rejects with nothing but a Problem.
      tell({ text: sayProblem(say, problem as Problem), trouble: true })
      return null
    }
  }
  const undo = async (before: VerdictKind | null) => {
    hush()
    if (before) return void (await run('example.keep', { ...said, meant: before }))
    const of = await nameOf()
    if (of && (await run('example.forget', { of })).ok) tell({ text: say('example.forgotten') })
  }
  const keep = async (meant: VerdictKind): Promise<boolean> => {
    const before = known?.meant ?? null
    const { ok } = await run('example.keep', { ...said, meant })
    if (!ok) return false
    const takeBack = () => void undo(before)
    // Beside a request U undoes what was done to the person, so forgetting has another name and no key.
    const ofRequest = said.request !== null
    tell({
      text: told ?? say('example.kept', { meant: say(`meant.${meant}`) }),
      act: ofRequest
        ? { label: say(before ? 'detail.undo' : 'wrong.forget'), run: takeBack }
        : { label: say('detail.undo'), key: 'U', run: takeBack },
    })
    return true
  }
  const forget = async (one: ExampleRow): Promise<boolean> => {
    const { ok } = await run('example.forget', { of: one.of })
    if (!ok) return false
    const back = () => {
      hush()
      void run('example.keep', { ...sentenceOf(one), meant: one.meant })
    }
    tell({ text: say('example.forgotten'), act: { label: say('detail.undo'), key: 'U', run: back } })
    return true
  }
  return { known, keep, forget }
}
