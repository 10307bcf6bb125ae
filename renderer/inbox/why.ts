import { decisions } from '../../shared/events.ts'
import { type RuleName, ruleOf, rules } from '../../shared/optout/rules.ts'
import type { VerdictKind } from '../../shared/optout/verdict.ts'
import type { RequestDetail, RequestRow } from '../../shared/view.ts'
import { readSpans } from '../ui/spans.ts'
import type { Say } from '../words/say.ts'
import { isAll, type TopicWords } from '../words/topics.ts'

type Heard = { verdict: VerdictKind; rule: string; words: readonly string[]; text: string }

/** Longest quotation, in characters: a request is read in one glance. */
const longest = 60
const clipped = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text)

/** What may stand between two deciding words that are read as one: blanks, a comma, marks around a word. */
const light = /^[\s,;:'"“”()*_~–—-]*$/

/**
 * The deciding words as they stand in the text: neighbours together, each chunk once. Where none of them stands
 * there (a button decided by its hidden id), the text itself.
 */
export const chunksOf = (text: string, words: readonly string[]): string[] => {
  if (words.length === 0) return []
  const chunks: string[] = []
  let between: string | null = null
  for (const { kind, text: part } of readSpans(text, words)) {
    if (kind === 'plain') between = between === null ? null : between + part
    if (kind !== 'word') continue
    if (between !== null && light.test(between)) chunks.push(`${chunks.pop() ?? ''}${between}${part}`)
    else chunks.push(part)
    between = ''
  }
  const found = chunks.length > 0 ? chunks : [text]
  const shown = found.map(chunk => clipped(chunk.replace(/\s+/g, ' ').trim())).filter(Boolean)
  return shown.filter((chunk, i) => !shown.slice(0, i).some(one => one.toLowerCase() === chunk.toLowerCase()))
}

const turned = {
  OUT: 'why.turn.OUT',
  TOPIC: 'why.turn.TOPIC',
  ASK: 'why.turn.ASK',
  NONE: 'why.turn.NONE',
} as const
const canTurn = (verdict: VerdictKind): verdict is keyof typeof turned => Object.hasOwn(turned, verdict)

/** What the rule saw, and how this message turned it. */
const seen = (say: Say, name: RuleName, but: boolean, verdict: VerdictKind): string => {
  const what = say(`rule.${name}`)
  const usual = rules[name]
  if (but) return say('why.but', { what })
  if (usual === 'any') return say('why.both', { what, means: say(`why.means.${verdict}`) })
  return verdict !== usual && canTurn(verdict) ? say(turned[verdict], { what }) : what
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** Why a message was judged as it was, in one sentence: the words that decided, then what the rule saw. */
export const explainVerdict = (say: Say, { verdict, rule, words, text }: Heard): string => {
  const { name, but } = ruleOf(rule)
  const what = seen(say, name, but, verdict)
  const chunks = chunksOf(text, words).map(chunk => say('why.quote', { words: chunk }))
  if (chunks.length === 0) return say('why.seen.plain', { what: capital(what) })
  return say('why.seen', { words: chunks.join(' + '), what })
}

/** How it came, where that is more than typed words; what was heard; what she should know of it. */
const heard = (say: Say, row: RequestRow): string[] => {
  const { way, verdict, rule, words, text, urgent } = row
  if (way === 'hand') return [say('why.way.hand')]
  return [
    way === 'button' || way === 'reply' || way === 'reaction' ? say(`why.way.${way}`) : '',
    explainVerdict(say, { verdict, rule, words, text: text ?? '' }),
    verdict === 'HELP' ? say('why.help') : '',
    verdict === 'DATA' ? say('why.data') : '',
    urgent ? say('why.urgent') : '',
  ]
}

const lastAct = ({ trail }: RequestDetail) =>
  trail.filter(step => step.what !== 'noted' && step.what !== 'arrived').at(-1)?.what

/** Whether the owner's decision stands, and not the rule's: the last act on the trail says. */
export const byOwner = (detail: RequestDetail): boolean => {
  const last = lastAct(detail)
  return decisions.some(decision => decision === last)
}

/** What it means until now. */
const standing = (say: Say, all: TopicWords['all'], detail: RequestDetail): string => {
  const { tab, verdict, topics } = detail.row
  const owner = byOwner(detail)
  switch (tab) {
    case 'waiting':
      return say(topics.length > 0 ? 'why.until' : 'why.until.unnamed')
    case 'dismissed':
      return verdict === 'HELP' && !owner ? '' : say('why.now.nothing')
    case 'undone':
      return say(lastAct(detail) === 'edited' ? 'why.now.edited' : 'why.now.undone')
    case 'honoured': {
      const some = { topics: all(topics) }
      if (verdict === 'IN' && !owner) return say('why.now.back', some)
      if (isAll(topics)) return say(owner ? 'why.now.all.owner' : 'why.now.all')
      return say(owner ? 'why.now.some.owner' : 'why.now.some', some)
    }
  }
}

/** Why a request is where it is: what was heard and what it means, in the owner's words. */
export const explain = (say: Say, all: TopicWords['all'], detail: RequestDetail): string =>
  [...heard(say, detail.row), standing(say, all, detail)].filter(Boolean).join(' ')
