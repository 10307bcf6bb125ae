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

/** The same in both themes; the page follows the computer's while the owner has chosen none. */
export const defectsInBoth = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor()
    found.push(...(await defects(page)).map(one => `${colorScheme}: ${one}`))
  }
  return found
}
