import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { noOwn } from '../../shared/optout/own.ts'
import { checkPolicy } from '../../shared/quality/policy/check.ts'
import { Component, linksOf, partsOf } from '../../shared/whatsapp/components.ts'
import { readJson } from '../engine/readJson.ts'
import { line, UsageError } from './usage.ts'

/** A template as it is sent to Meta, or listed by it. */
const Template = z.object({
  name: z.string(),
  language: z.union([z.string(), z.object({ code: z.string() }).transform(({ code }) => code)]).catch(''),
  category: z.string().toUpperCase().catch(''),
  components: z.array(Component),
})
const Templates = z.union([
  z.array(Template),
  z.object({ data: z.array(Template) }).transform(({ data }) => data),
  Template.transform(one => [one]),
])

/**
 * Checks the texts of templates, one JSON line each. In: a file with one template or a list of them in Meta's shape,
 * and the name of the shop, where it should be found in offers. Throws UsageError where the file is none.
 */
export const lintTemplates = async (file: string, shop: string | null): Promise<number> => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new UsageError(`${file} can't be read`)
  const read = Templates.safeParse(readJson(text))
  if (!read.success)
    throw new UsageError(`${file} holds no template: "name" and "components" are needed, as Meta writes them`)
  for (const { name, language, category, components } of read.data) {
    const draft = { name, language, category, parts: partsOf(components), links: linksOf(components) }
    const found = checkPolicy(draft, { own: noOwn, shop })
    const findings = found.map(({ rule, severity, text, why, source }) => {
      return { rule, severity, text, why: `${why} (${source})` }
    })
    await line({ name, findings })
  }
  return 0
}
