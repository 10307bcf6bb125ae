import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { expectRatesKept } from './fixtures/rates.ts'

const folder = join(import.meta.dirname, 'fixtures/heard')

/** Messages written without sight of the rules: each set was scored once before anything was mended, and guards since. */
describe.each(readdirSync(folder))('the messages in %s', file => {
  it('are judged within the rates asked for', () => expectRatesKept(join(folder, file)))
})
