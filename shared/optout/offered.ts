import { wholeMeaning } from './dictionary.ts'
import { bareMeansUs, business, endingIn, wishes } from './ending.ts'
import type { Token } from './lexicon.ts'
import { readAll } from './read.ts'
import { has, is, type Sentence } from './sentence.ts'

/** A word that a message of ours tells people to send back, as it stands there. */
export type Offered = { text: string }

const isDigit = (token: Token | undefined) => /^\d$/.test(token?.text ?? '')

/** How it begins to be said what a word is for: `SAIR para …`, `STOP if …`. */
const purposes = new Set('to ta tá for para pour per um zum if si se caso y e and'.split(' '))

/** Is this the word to be sent back? A stop word, a digit, or what follows `reply` or `send`. */
export const isOffered = ({ tokens }: Sentence, at: number): boolean =>
  is(tokens[at], 'stop', 'cancel', 'leave', 'unsub', 'keyword', 'enough') ||
  isDigit(tokens[at]) ||
  (is(tokens[at - 1], 'reply', 'send') &&
    !purposes.has(tokens[at]?.text ?? '') &&
    !is(tokens[at], 'neg', 'light', 'messages', 'offers', 'news'))

/** What the word is for, where that follows it: `SAIR para não receber`, up to a comma or the next choice. */
const purposeOf = (tokens: Token[], to: number): Token[] => {
  if (is(tokens[to + 1], 'or') && to + 2 < tokens.length) return purposeOf(tokens, to + 2)
  if (tokens[to]?.after !== '' || !purposes.has(tokens[to + 1]?.text ?? '')) return []
  const behind = tokens.slice(to + 1)
  const end = behind.findIndex((token, k) => token.after !== '' || is(behind[k + 1], 'or'))
  const said = behind.slice(0, end < 0 ? undefined : end + 1)
  // "STOP to this number" only says where to.
  const where = said.some(token => is(token, 'number', 'messages') || /^\d\d/.test(token.text))
  return where && endingIn(said) === undefined ? [] : said
}

/** How far from `reply` its word may stand: `responda apenas com a palavra SAIR`. */
const reach = 6

/** The sentence without the word and its verb, and without what belongs to another `reply` in it. */
const aroundOf = (tokens: Token[], from: number, to: number): Token[] => {
  const verb = tokens.findLastIndex((token, i) => i < from && is(token, 'reply', 'send', 'contact'))
  const earlier = tokens.findLastIndex((token, i) => i < verb && is(token, 'reply'))
  const later = tokens.findIndex((token, i) => i > to && is(token, 'reply'))
  const pause = tokens.findIndex(({ after }, i) => i >= to && after !== '')
  const end = later > 0 && pause >= 0 && pause < later ? pause + 1 : tokens.length
  return [
    ...tokens.slice(earlier < 0 ? 0 : earlier + 2, verb < 0 ? from : verb),
    ...tokens.slice(verb < 0 ? from : verb + 1, from),
    ...tokens.slice(to + 1, end),
  ]
}

/** What a sentence is said to answer: the question before it, or, where the text shows it, what ends in a colon. */
const leadOf = (all: readonly Sentence[], index: number, text?: string): Sentence | undefined => {
  const before = all[index - 1]
  const from = before?.tokens.at(-1)?.end
  const colon = text !== undefined && /[:=]|\s[-–—]\s/.test(text.slice(from, all[index]?.tokens[0]?.start))
  return before?.asks || colon ? before : undefined
}

const leads = (lead: Sentence): 'ours' | 'bare' | undefined => {
  const { tokens } = lead
  const ending = endingIn(tokens)
  if (ending === 'ours') return ending
  // "Não quer mais pesquisas?"
  const refused =
    tokens.filter(token => is(token, 'neg')).length === 1 && tokens.some(wishes) && has(lead, 'more')
  if (lead.asks && refused && !has(lead, ...business)) return 'ours'
  return tokens.length <= 3 ? ending : undefined
}

/**
 * Does what stands around the word say that it ends the messages: what it is for, its sentence, or the question
 * before (`Não quer mais promoções? Digite SAIR`)? The text, where it is known, shows where a colon leads to it;
 * `bareIsOurs` says what a bare `para cancelar` is about, where more was sent than these sentences.
 */
export const endsTalkIn = (
  all: readonly Sentence[],
  index: number,
  at: number,
  to = at,
  text?: string,
  bareIsOurs?: boolean,
): boolean => {
  const tokens = all[index]?.tokens ?? []
  const meant = wholeMeaning(tokens[at]?.text ?? '')?.whole
  const isAnswer = isDigit(tokens[at]) || (at === to && (meant === 'answer' || meant === 'no'))
  const proves = (ending: 'ours' | 'bare' | undefined) =>
    ending === 'ours' || (ending === 'bare' && !isAnswer && (bareIsOurs ?? bareMeansUs(all)))
  const purpose = purposeOf(tokens, to)
  if (purpose.length > 1) return proves(endingIn(purpose))
  // "digite 2 …" after another digit's purpose is a menu.
  if (isDigit(tokens[at]) && tokens.slice(0, at).some(isDigit)) return false
  if (proves(endingIn(aroundOf(tokens, at, to)))) return true
  // "Sem novidades? Digite NOVIDADES"
  const lead = is(tokens[at], 'offers', 'news', 'messages') ? undefined : leadOf(all, index, text)
  return lead !== undefined && proves(leads(lead))
}

/** Written to be copied: all in capitals. */
const isLoud = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
const quotes = /["'“”‘’«»]/

/** Words to be copied that stand together: `NÃO QUERO`. Places of the first and the last. */
type Run = { from: number; to: number }

/** Where words stand out from their sentence. Where all is in capitals, capitals mean nothing. */
const runsIn = ({ tokens }: Sentence, text: string): { runs: Run[]; shouted: boolean } => {
  const wordOf = ({ start, end }: Token) => text.slice(start, end)
  const shouted =
    tokens.length >= 5 && tokens.filter(token => isLoud(wordOf(token))).length > tokens.length / 2
  const isMarked = (token: Token) =>
    (!shouted && isLoud(wordOf(token))) ||
    (quotes.test(text.charAt(token.start - 1)) && quotes.test(text.charAt(token.end))) ||
    isDigit(token)
  const runs: Run[] = []
  tokens.forEach((token, i) => {
    const last = runs.at(-1)
    if (!isMarked(token)) return
    if (last?.to === i - 1 && tokens[i - 1]?.after === '' && !isDigit(token)) last.to = i
    else runs.push({ from: i, to: i })
  })
  return { runs, shouted }
}

/** The words near a verb of replying, or told to mean something without one (`SAIR = parar de receber`). */
const candidates = (all: readonly Sentence[], index: number, text: string): Run[] => {
  const sentence = all[index]
  if (!sentence) return []
  const { tokens } = sentence
  const { runs, shouted } = runsIn(sentence, text)
  const found = tokens.flatMap((token, i): Run[] => {
    if (!is(token, 'reply', 'send', 'contact') || is(tokens[i - 1], 'neg')) return []
    let limit = i + reach
    const after = runs.filter(({ from, to }) => {
      if (from <= i || from > limit) return false
      limit = to + reach
      return true
    })
    if (after.length > 0) return after
    const before = runs.filter(({ to }) => to < i && to >= i - reach)
    if (before.length > 0) return is(token, 'reply') ? before : []
    const plain = tokens.findIndex(
      (next, k) =>
        k > i &&
        k <= i + reach &&
        (shouted ? !is(next, 'light', 'with', 'of', 'small') : isOffered(sentence, k)),
    )
    return plain > 0 && (shouted || is(token, 'reply')) ? [{ from: plain, to: plain }] : []
  })
  if (found.length > 0) return [...new Map(found.map(run => [run.from, run])).values()]
  const [only] = runs
  const alone = only?.from === 0 && only.to === tokens.length - 1 && !isDigit(tokens[0])
  if (alone) {
    const lead = leadOf(all, index, text)
    return lead && (!lead.asks || isOffered(sentence, 0)) ? [only] : []
  }
  return runs.filter(({ from, to }) => {
    const sign = text.slice(tokens[to]?.end, tokens[to + 1]?.start).includes('=')
    return (from === 0 || tokens[from - 1]?.after !== '') && (sign || purposeOf(tokens, to).length > 1)
  })
}

/** `STOP au 36111`: a stop word and where to send it need no more said. */
const isToNumber = ({ tokens }: Sentence, { to }: Run): boolean =>
  (is(tokens[to], 'stop', 'keyword', 'leave', 'unsub') || /^stop/.test(tokens[to]?.text ?? '')) &&
  is(tokens[to + 1], 'light', 'of', 'small') &&
  /^\d{2,}$/.test(tokens[to + 2]?.text ?? '')

/** One way out, and those it is named together with (`PARE ou SAIR`): capitals elsewhere are names. */
const chosen = ({ tokens }: Sentence, passing: Run[]): Run[] => {
  const meaning = ({ from }: Run) => wholeMeaning(tokens[from]?.text ?? '')?.whole
  const own = passing.filter(run => !['help', 'in'].includes(meaning(run) ?? ''))
  const runs = own.length > 0 ? own : passing
  const best = runs.find(({ from }) => is(tokens[from], 'stop', 'leave', 'unsub', 'keyword')) ?? runs[0]
  return runs.filter((run, k) => {
    if (run === best) return true
    const [a, b] = [runs[k - 1] ?? run, run]
    const [c, d] = [run, runs[k + 1] ?? run]
    const joined = (one: Run, next: Run) =>
      next.from - one.to === 2 ? is(tokens[one.to + 1], 'or') : next.from - one.to === 1
    return joined(a, b) || joined(c, d)
  })
}

/** An emoji that only points at the word to be sent. */
const pointer = /[👉➡👇▶]/u

/** `Responda com 🛑 para parar de receber`: an emoji right behind what asks for a reply. */
const signsOffered = (
  text: string,
  { sentences: all, signs }: ReturnType<typeof readAll>,
  bareIsOurs: boolean,
): Offered[] => {
  let index = 0
  return signs.flatMap(({ text: sign, start, end }) => {
    while ((all[index + 1]?.tokens[0]?.start ?? text.length) < start) index += 1
    const sentence = all[index]
    if (!sentence || pointer.test(sign)) return []
    const at = sentence.tokens.findLastIndex(token => token.end <= start)
    const verb = sentence.tokens.findLastIndex((token, i) => i <= at && is(token, 'reply', 'send'))
    const near = text.slice(sentence.tokens[at]?.end, start).trim() === '' && verb >= 0 && at - verb < 3
    if (!near || runsIn(sentence, text).runs.some(({ from }) => from > verb && from <= at)) return []
    const behind = sentence.tokens.slice(at + 1)
    const after = behind.length > 0 ? behind : (all[index + 1]?.tokens ?? [])
    const found = [sentence.tokens.slice(0, verb), after].map(endingIn)
    const ends = found.includes('ours') || (found.includes('bare') && bareIsOurs)
    return ends ? [{ text: text.slice(start, end) }] : []
  })
}

/**
 * The words that a text of ours promises as a way out: what is to be replied, typed or sent, where the same
 * sentence, or what leads to it, says that it ends the messages. `whole`: all that
 * is sent with it, which tells what a bare `para cancelar` is about.
 */
export const offeredIn = (text: string, whole = text): Offered[] => {
  const read = readAll(text)
  const bareIsOurs = bareMeansUs(whole === text ? read.sentences : readAll(whole).sentences)
  const words = read.sentences.flatMap((sentence, index, all) => {
    const { tokens } = sentence
    const numbered = runsIn(sentence, text).runs.filter(run => bareIsOurs && isToNumber(sentence, run))
    const passing = candidates(all, index, text).filter(({ from, to }) =>
      endsTalkIn(all, index, from, to, text, bareIsOurs),
    )
    return (numbered.length > 0 ? numbered : chosen(sentence, passing)).map(({ from, to }) => ({
      text: text.slice(tokens[from]?.start, tokens[to]?.end),
    }))
  })
  return [...words, ...signsOffered(text, read, bareIsOurs)]
}
