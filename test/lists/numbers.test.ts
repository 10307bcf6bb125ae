import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkList } from '../../electron/engine/lists/check.ts'
import { writeClean } from '../../electron/engine/lists/clean.ts'
import { look, messagesOf, rowsOf } from '../../electron/engine/lists/look.ts'
import { takeList } from '../../electron/engine/lists/take.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger } from '../../shared/consent/ledger.ts'
import { permitOf } from '../../shared/consent/permit.ts'
import { startedByShop } from '../../shared/consent/topic.ts'
import type { Event } from '../../shared/events.ts'
import type { Pen } from '../../shared/person/meet.ts'
import { readIdentity } from '../../shared/person/read.ts'
import { temporaryFolder } from '../built/sossego.ts'
import { plain } from '../plain.ts'
import { fileOf } from './file.ts'

const reader = { look, rows: rowsOf, messages: messagesOf }
const watching = { progress: () => {}, goesOn: () => true }
const folder = temporaryFolder()

/** A ledger, what takes lists into it, and what it then says. */
const shop = () => {
  const ledger = emptyLedger(plain)
  const commit = async (make: () => readonly Event[]) => {
    for (const event of make()) apply(ledger, event)
  }
  const pen = (): Pen => ({ now: 1_800_000_000_000, device: 'd', idOf: text => text })
  const into = { store: { ledger, commit }, pen } as unknown as Parameters<typeof takeList>[0] // the rest isn't asked for
  const take = async (text: string, state: 'granted' | 'denied' | null) => {
    const asked = fileOf(text)
    const { columns } = await look(asked)
    const topics = state === 'denied' ? [...startedByShop] : state ? ['offers' as const] : []
    const terms = { state, topics, proof: 'ficha' }
    return takeList(into, reader, { asked, columns, dates: null, terms, dry: false }, watching)
  }
  const check = async (text: string) => {
    const asked = fileOf(text)
    const found = await look(asked)
    const checking = { asked, columns: found.columns, topic: 'offers' as const, about: 0 }
    const checked = checkList(ledger, reader, checking, watching)
    const path = join(folder, `${Math.random()}.csv`)
    const { report } = await writeClean(checked, path, { look: found, withUnknown: false, formulas: 'exact' })
    return { groups: report.told.map(one => one.group), report, clean: await readFile(path, 'utf8') }
  }
  const group = (typed: string) => {
    const read = readIdentity(typed)
    return 'identity' in read ? permitOf(ledger, read.identity, 'offers').group : read.refused
  }
  return { take, check, group }
}
const [one, two, three] = ['11977770001', '11977770002', '11977770003'] as const
const user = 'BR.1234567890'

it('leaves a row out of the cleaned list where its second number said no', async () => {
  const { take, check } = shop()
  await take(`nome;celular\nAna;${one}\nBia;${three}\n`, 'granted')
  await take(`nome;celular\nAna;${two}\n`, 'denied')
  const list = `Name,Phone 1 - Value,Phone 2 - Value\nAna,${one},${two}\nBia,${three},\n`
  const { groups, clean, report } = await check(list)
  expect(groups).toEqual(['denied', 'allowed'])
  expect(report.told[0]).toMatchObject({ row: 2, number: two, why: 'denied' })
  expect(clean).not.toContain(two)
  expect(clean).toContain(three)
})

it('leaves a row out where the user id beside its number said no', async () => {
  const { take, check } = shop()
  await take(`nome;celular\nAna;${one}\n`, 'granted')
  await take(`nome;user id\nAna;${user}\n`, 'denied')
  expect((await check(`nome;celular;user id\nAna;${one};${user}\n`)).groups).toEqual(['denied'])
})

it('lets the strictest of a row decide, and passes over a second cell that is no number', async () => {
  const { take, check } = shop()
  await take(`nome;celular\nAna;${one}\nBia;${three}\n`, 'granted')
  const list = `nome;celular;telefone\nAna;${one};${two}\nAna;${one};ramal 12\nAna;${one};${three}\nBia;12;${three}\n`
  expect((await check(list)).groups).toEqual(['unknown', 'allowed', 'allowed', 'refused'])
})

it('takes a "no" for every number of a row, and the same list again changes nothing', async () => {
  const { take, check, group } = shop()
  const list = `nome,celular,telefone\nZe,${one},${two}\nBia,ramal,${three}\n`
  expect(await take(list, 'denied')).toMatchObject({ rows: 2, added: 2, refused: 0 })
  expect([one, two, three].map(group)).toEqual(['denied', 'denied', 'denied'])
  expect((await check(`fone\n${two}\n`)).groups).toEqual(['denied'])
  expect(await take(list, 'denied')).toMatchObject({ rows: 2, added: 0, unchanged: 2 })
})

it('takes the "no" of a single row for its every number too', async () => {
  const { take, group } = shop()
  await take(`nome,celular,telefone,aceita\nZe,${one},${two},não\nBia,${three},${two},sim\n`, 'granted')
  expect([one, two, three].map(group)).toEqual(['denied', 'denied', 'unknown'])
})

it('takes a "yes" for the first number alone, and none where another number of the row said no', async () => {
  const { take, group } = shop()
  await take(`nome,celular\nZe,${three}\n`, 'denied')
  const list = `nome,celular,telefone\nAna,${one},${two}\nBia,${two},${three}\n`
  const report = await take(list, 'granted')
  expect(report).toMatchObject({ added: 1, keptOut: 1, out: { denied: 1 } })
  expect([one, two, three].map(group)).toEqual(['allowed', 'unknown', 'denied'])
  expect(await take(list.replace('Bia', 'Bia L'), null)).toMatchObject({ keptOut: 1 })
})

it('looks at every number where one cell holds several', async () => {
  const { take, check, group } = shop()
  await take(`nome,fone\nZe,${two}\n`, 'denied')
  const between = [' ::: ', ' / ', '; ', ' e ', ' ou ']
  const rows = between.map(sign => `"Ana","${one}${sign}${two}"`)
  expect((await check(`nome,fone\n${rows.join('\n')}\n`)).groups).toEqual(between.map(() => 'denied'))
  await take(`nome,fone\nBia,${three} ::: ${one}\n`, 'denied')
  expect([one, three].map(group)).toEqual(['denied', 'denied'])
})

it('keeps a "yes" out whose second number says no in a row further down', async () => {
  const { take, group } = shop()
  const rows = [`Ana,${one},${two},sim`, `Bia,${two},,não`]
  await take(`nome,celular,telefone,aceita\n${rows.join('\n')}\n`, 'granted')
  expect([one, two].map(group)).toEqual(['unknown', 'denied'])
})
