import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries, wholeEntries } from '../../shared/optout/dictionary.ts'
import { fold } from '../../shared/optout/fold.ts'
import { readTable } from '../../shared/optout/score.ts'
import { expectRatesKept } from '../fixtures/rates.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus/messages.tsv')

describe.runIf(existsSync(corpus))('the labelled messages of the design papers', () => {
  it('are judged within the rates asked for', () => expectRatesKept(corpus))
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
