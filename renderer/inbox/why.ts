import { decisions } from '../../shared/events.ts'
import type { RequestDetail, RequestRow } from '../../shared/view.ts'
import { readSpans } from '../ui/spans.ts'
import type { Say } from '../words/say.ts'
import { isAll, sayTopics } from './rowWords.tsx'

type List = (words: string[]) => string
type Heard = { say: Say; row: RequestRow; words: string }

/** Rules have stable names (`pt.word`, `emoji.stop`, `en.typo.cancel`); the last part says what they saw. */
const seen = (rule: string) => rule.split('.').at(-1) ?? ''
const isEmoji = (rule: string) => rule.startsWith('emoji.')

const stop = ({ say, row, words }: Heard): string => {
  const text = row.text ?? ''
  switch (row.way) {
    case 'button':
      return say('why.out.button', { text })
    case 'reply':
      return say('why.out.reply', { text })
    case 'reaction':
      return say('why.out.reaction', { text })
    case 'switch':
      return say('why.out.switch')
    case 'failure':
      return say('why.out.failure')
    case 'hand':
      return say('why.out.hand')
    case 'word':
    case 'phrase':
    case 'unheard':
      return typed({ say, row, words })
  }
}

const typed = ({ say, row, words }: Heard): string => {
  if (!words) return say('why.out.plain')
  if (isEmoji(row.rule)) return say('why.out.emoji', { words })
  switch (seen(row.rule)) {
    case 'promised':
      return say('why.out.promised', { words })
    case 'answer-no':
      return say('why.out.answer', { words })
    default:
      return say(row.way === 'word' ? 'why.out.word' : 'why.out.phrase', { words })
  }
}

const doubt = ({ say, row, words }: Heard): string => {
  const text = row.text ?? ''
  if (row.way === 'reaction') return say('why.ask.reaction', { text })
  if (row.way === 'unheard') return say(row.rule === 'form.voice' ? 'why.ask.voice' : 'why.ask.unreadable')
  if (row.way === 'button' || row.way === 'reply') return say('why.ask.button', { text })
  if (!words) return say('why.ask.plain')
  if (isEmoji(row.rule)) return say('why.ask.emoji', { words })
  switch (seen(row.rule)) {
    case 'cancel':
      return say('why.ask.cancel', { words })
    case 'no':
      return say('why.ask.no', { words })
    case 'cancel-account':
      return say('why.ask.account', { words })
    case 'stop-this':
      return say('why.ask.this', { words })
    case 'not-mine':
      return say('why.ask.wrong')
    case 'died':
      return say('why.ask.died')
    case 'hint':
    case 'never-stops':
      return say('why.ask.complaint', { words })
    default:
      return say('why.ask.word', { words })
  }
}

const part = ({ say, row, words }: Heard): string => {
  if (!words) return say('why.topic.plain')
  return say(row.topics.length === 0 ? 'why.topic.unnamed' : 'why.topic', { words })
}

/** What was heard, in one sentence. */
const heard = (all: Heard): string => {
  const { say, row } = all
  switch (row.verdict) {
    case 'OUT':
      return stop(all)
    case 'TOPIC':
      return part(all)
    case 'IN':
      return say(row.way === 'switch' ? 'why.in.switch' : 'why.in')
    case 'HELP':
      return say('why.help')
    case 'DATA':
      return say('why.data')
    case 'ASK':
    case 'NONE':
      return doubt(all)
  }
}

/** Whether the owner's decision stands, and not the rule's: the last act on the trail says. */
export const byOwner = ({ trail }: RequestDetail): boolean => {
  const acts = trail.filter(step => step.what !== 'noted' && step.what !== 'arrived')
  return decisions.some(decision => decision === acts.at(-1)?.what)
}

/** What it means until now. */
const standing = (say: Say, list: List, detail: RequestDetail): string => {
  const { tab, verdict, topics } = detail.row
  const owner = byOwner(detail)
  switch (tab) {
    case 'waiting':
      return say(topics.length > 0 ? 'why.until' : 'why.until.unnamed')
    case 'dismissed':
      return verdict === 'HELP' && !owner ? '' : say('why.now.nothing')
    case 'undone':
      return say('why.now.undone')
    case 'honoured': {
      const some = { topics: sayTopics(say, list, topics) }
      if (verdict === 'IN' && !owner) return say('why.now.back', some)
      if (isAll(topics)) return say(owner ? 'why.now.all.owner' : 'why.now.all')
      return say(owner ? 'why.now.some.owner' : 'why.now.some', some)
    }
  }
}

/** Longer than this, in characters, a quotation keeps only the words that decided. */
const longQuote = 60

/** The deciding words as one quotation: from the first to the last of them as typed, where that is short. */
const quoted = (text: string, words: readonly string[]): string => {
  const spans = readSpans(text, words).filter(span => span.kind !== 'hidden')
  const first = spans.findIndex(span => span.kind === 'word')
  if (first < 0) return words.join(' ')
  const stretch = spans.slice(first, spans.findLastIndex(span => span.kind === 'word') + 1)
  const whole = stretch.map(span => span.text).join('')
  if (whole.length <= longQuote) return whole
  return stretch.flatMap(span => (span.kind === 'word' ? [span.text] : [])).join(' … ')
}

/** Why a request is where it is: what was heard and what it means, in the owner's words. */
export const explain = (say: Say, list: List, detail: RequestDetail): string => {
  const { row } = detail
  const words = quoted(row.text ?? '', row.words)
  const urgent = row.urgent ? say('why.urgent') : ''
  return [heard({ say, row, words }), urgent, standing(say, list, detail)].filter(Boolean).join(' ')
}
