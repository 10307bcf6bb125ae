import { describe, expect, it } from 'vitest'
import { readTable, score } from '../shared/optout/score.ts'

describe('a judge is scored by the harm it would do', () => {
  it('each rate counts its own kind of mistake', () => {
    const found = score([
      { expected: 'NONE', got: 'OUT' },
      { expected: 'NONE', got: 'ASK' },
      { expected: 'NONE', got: 'NONE' },
      { expected: 'IN', got: 'IN' },
      { expected: 'OUT', got: 'OUT' },
      { expected: 'OUT', got: 'ASK' },
      { expected: 'OUT', got: 'NONE' },
      { expected: 'OUT', got: 'OUT' },
      { expected: 'ASK', got: 'OUT' },
      { expected: 'TOPIC', got: 'NONE' },
    ])
    expect(found).toMatchObject({
      count: 10,
      right: 4,
      falseSilence: 1 / 4,
      missed: 1 / 4,
      actedAtOnce: 2 / 4,
      noneAsAsk: 1 / 3,
      topicInDataRight: 1 / 2,
      askAsOut: 1,
    })
    expect(found.table.OUT).toMatchObject({ OUT: 2, ASK: 1, NONE: 1 })
  })

  it('nothing asked means no mistakes', () => {
    expect(score([])).toMatchObject({ count: 0, falseSilence: 0, actedAtOnce: 0 })
  })
})

describe('a table of messages is read by its column names', () => {
  it('in any order, with unknown columns, a byte order mark and Windows line ends', () => {
    const table =
      '\ufeffwhy\ttext\tVerdict\treply_to\tlang\r\nx\tsair\tout\tOi?\tpt\r\n\r\ny\tolá\tNONE\t\tpt\r\n'
    expect(readTable(table)).toEqual([
      { text: 'sair', lang: 'pt', replyTo: 'Oi?', verdict: 'OUT' },
      { text: 'olá', lang: 'pt', verdict: 'NONE' },
    ])
  })

  it('with nothing but a text column', () => {
    expect(readTable('text\nparar')).toEqual([{ text: 'parar' }])
  })

  it('and says what is missing or wrong', () => {
    expect(() => readTable('message\nparar')).toThrow('no column named "text"')
    expect(() => readTable('text\tverdict\nparar\tLEAVE')).toThrow('Line 2')
  })
})
