import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Defects that axe finds on what is shown now, by rule and place. */
export const defects = async (page: Page): Promise<string[]> => {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')}`))
  })
}
