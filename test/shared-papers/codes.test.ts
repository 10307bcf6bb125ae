import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { troubleOf } from '../../shared/whatsapp/trouble.ts'

/** Meta's error codes, kept among the papers beside the checkout; elsewhere this file has nothing to do. */
const file = fileURLToPath(new URL('../../../shared/whatsapp/error_codes.json', import.meta.url))
const Papers = z.object({ errors: z.array(z.object({ code: z.string() })) })

describe.runIf(existsSync(file))("Meta's error codes", () => {
  it('each tell the owner what she can do', () => {
    const { errors } = Papers.parse(JSON.parse(readFileSync(file, 'utf8')))
    expect(errors.length).toBeGreaterThan(50)
    for (const { code } of errors) expect([code, troubleOf(Number.parseInt(code, 10))]).not.toContain(null)
  })
})
