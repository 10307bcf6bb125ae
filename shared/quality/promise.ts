import type { Part } from '../events.ts'
import { judgeButton } from '../optout/button.ts'
import { judge } from '../optout/judge.ts'
import { leavingLabel, namesLabel } from '../optout/label.ts'
import { type Offered, offeredIn } from '../optout/offered.ts'
import type { Own } from '../optout/own.ts'
import type { Verdict, VerdictKind } from '../optout/verdict.ts'

/**
 * A way out that a template names, and how it fares when a customer takes it. `heard`: honoured at once;
 * `waits`: a person would have to decide; `lost`: nobody would hear it.
 */
export type Promised = Offered & {
  place: Part['place']
  tried: 'heard' | 'waits' | 'lost'
  verdict: VerdictKind
}

const fate = ({ verdict }: Verdict): Promised['tried'] => {
  if (verdict === 'OUT' || verdict === 'TOPIC') return 'heard'
  return verdict === 'ASK' || verdict === 'DATA' ? 'waits' : 'lost'
}

/** The ways out that a template names, whoever hears them. `whole`: its text. */
export type Offers = { whole: string; words: (Offered & { place: Part['place'] })[]; buttons: string[] }

/** Every word and button that a template promises. */
export const offersIn = (parts: readonly Part[]): Offers => {
  const labels = parts.filter(({ place }) => place === 'button').map(({ text }) => text)
  const whole = parts.map(({ text }) => text).join('\n')
  const said = parts.flatMap(({ place, text }) =>
    place === 'button' ? [] : offeredIn(text, whole).map(offered => ({ ...offered, place })),
  )
  // "toque em Agora não": the first word of a label is the label, not a word to be typed.
  const isLabel = (word: string) =>
    labels.find(label => `${label} `.toLowerCase().startsWith(`${word} `.toLowerCase()))
  const words = said.filter(({ text }) => isLabel(text) === undefined)
  const texts = parts.filter(({ place }) => place !== 'button')
  const buttons = labels.filter(
    label =>
      leavingLabel(label, texts.map(({ text }) => text).join('\n')) ||
      said.some(({ text }) => isLabel(text) === label) ||
      texts.some(({ text }) => namesLabel(text, label)),
  )
  return { whole, words, buttons }
}

/**
 * Tries them as a customer would use them. The word has to be heard weeks later too, when nobody remembers what was
 * sent, so it is tried with nothing said before it; only where the word leans on what was asked (`CANCELAR`), the
 * template itself is what was said.
 */
export const tryOffers = ({ whole, words, buttons }: Offers, own: Own): Promised[] => {
  const typed = words.map(({ text, place }): Promised => {
    const alone = judge(text, {}, own)
    const verdict = alone.rule.endsWith('.cancel') ? judge(text, { lastOurs: whole }, own) : alone
    return { text, place, tried: fate(verdict), verdict: verdict.verdict }
  })
  const tapped = buttons.map((text): Promised => {
    const verdict = judgeButton(undefined, text, {}, own)
    return { text, place: 'button', tried: fate(verdict), verdict: verdict.verdict }
  })
  const seen = new Set<string>()
  return [...typed, ...tapped].filter(({ text, place }) => {
    const key = `${place === 'button'}/${text.toLowerCase()}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Every word and button that a template promises, tried. */
export const promisesIn = (parts: readonly Part[], own: Own): Promised[] => tryOffers(offersIn(parts), own)
