import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../shared/optout/judge.ts'
import { readTable, score } from '../shared/optout/score.ts'

const folder = join(import.meta.dirname, 'fixtures/heard')

/** Messages written without sight of the rules: each set was scored once before anything was mended, and guards since. */
describe.each(readdirSync(folder))('the messages in %s', file => {
  const rows = readTable(readFileSync(join(folder, file), 'utf8')).flatMap(({ text, replyTo, verdict }) =>
    verdict
      ? [{ text, expected: verdict, got: judge(text, replyTo ? { lastOurs: replyTo } : {}).verdict }]
      : [],
  )

  it('are judged within the rates asked for', () => {
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
