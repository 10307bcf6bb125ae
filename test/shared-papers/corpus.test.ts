import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries, wholeEntries } from '../../shared/optout/dictionary.ts'
import { fold } from '../../shared/optout/fold.ts'
import { judge } from '../../shared/optout/judge.ts'
import { readTable, score } from '../../shared/optout/score.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus/messages.tsv')

describe.runIf(existsSync(corpus))('the labelled messages of the design papers', () => {
  it('are judged within the rates asked for', () => {
    const rows = readTable(readFileSync(corpus, 'utf8')).flatMap(({ text, replyTo, verdict }) =>
      verdict ? [{ expected: verdict, got: judge(text, replyTo ? { lastOurs: replyTo } : {}).verdict }] : [],
    )
    const rates = score(rows)
    expect(rates.count).toBeGreaterThan(300)
    expect(rates.falseSilence).toBeLessThanOrEqual(0.005)
    expect(rates.missed).toBeLessThanOrEqual(0.01)
    expect(rates.actedAtOnce).toBeGreaterThanOrEqual(0.96)
    expect(rates.noneAsAsk).toBeLessThanOrEqual(0.05)
    expect(rates.topicInDataRight).toBeGreaterThanOrEqual(0.85)
    expect(rates.askAsOut).toBeLessThanOrEqual(0.15)
  })
})

describe.runIf(existsSync(corpus))('the word tables', () => {
  it('hold no sentence of the design papers: no phrase of five or more words is one of theirs', () => {
    const plain = (text: string) =>
      fold(text)
        .text.match(/\p{L}+/gu)
        ?.join(' ') ?? ''
    const sentences = new Set(readTable(readFileSync(corpus, 'utf8')).map(({ text }) => plain(text)))
    const long = [...entries.keys(), ...wholeEntries.keys()]
      .map(plain)
      .filter(phrase => phrase.split(' ').length >= 5)
    expect(long.filter(phrase => sentences.has(phrase))).toEqual([])
  })
})
