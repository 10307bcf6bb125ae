import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../shared/optout/judge.ts'
import { readTable } from '../shared/optout/score.ts'

const cases = readTable(readFileSync(join(import.meta.dirname, 'fixtures/optout.tsv'), 'utf8'))

describe('messages written for this judge, one verdict each', () => {
  it.each(cases.map(({ verdict, text }) => [verdict, text] as const))('%s: %s', (verdict, text) => {
    expect(judge(text).verdict).toBe(verdict)
  })
})
