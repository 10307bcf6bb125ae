import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { suppressionOf } from '../../electron/engine/lists/suppress.ts'
import { denyPeople, undoAct } from '../../shared/consent/act.ts'
import { apply } from '../../shared/consent/apply.ts'
import { emptyLedger } from '../../shared/consent/ledger.ts'
import { joinPeople } from '../../shared/consent/pair.ts'
import { startedByShop, type Topic } from '../../shared/consent/topic.ts'
import type { Event } from '../../shared/events.ts'
import type { Tool, WrittenOut } from '../../shared/lists/suppression.ts'
import { meet } from '../../shared/person/meet.ts'

const [ana, bia, near] = ['5531988887777', '5531977776666', '553177776666'] as const

/** A shop that writes its list out again and again, as a tool gets it. */
const shop = (tool: Tool = 'generic', topics: readonly Topic[] = startedByShop) => {
  const ledger = emptyLedger(text => createHash('sha256').update(text).digest('base64url'))
  const pen = (now: number) => ({ now, device: 'd', idOf: (text: string) => text })
  const say = (made: readonly Event[] | string) => {
    if (typeof made === 'string') throw new Error(made)
    for (const event of made) apply(ledger, event)
    return made
  }
  const met = (who: { phone?: string; user?: string }, at: number) => {
    const { person, events } = meet(ledger, pen(at), who, at)
    say(events)
    return person ?? ''
  }
  const deny = (person: string, at: number, about: readonly Topic[] = startedByShop) =>
    say(denyPeople(ledger, pen(at), { people: [person], topics: [...about], proof: 'p' }))
  const grant = (person: string, at: number, about: readonly Topic[]) =>
    say([
      {
        ...{ kind: 'consent', id: `yes${at}`, v: 1, at, noted: at, device: 'd', by: 'owner', person },
        ...{ topics: [...about], state: 'granted', way: 'hand', proof: 'ficha', fresh: true },
      } as Event,
    ])
  let before: WrittenOut | null = null
  const write = async (changes = true) => {
    const wanted = { topics, tool, format: 'csv', formulas: 'exact', changes, before } as const
    const { rows, written } = suppressionOf(ledger, wanted)
    const lines: string[] = []
    for await (const some of rows()) lines.push(...some.map(({ cells }) => cells.slice(0, 3).join(' ')))
    before = written
    return lines
  }
  return { ledger, pen, say, met, deny, grant, write }
}

describe('only what changed since the list was last written', () => {
  it('has whoever was joined to somebody who said no long before', async () => {
    const { ledger, pen, say, met, deny, write } = shop()
    const [one, other] = [met({ phone: ana }, 1_000), met({ phone: bia }, 1_000)]
    deny(one, 20_000)
    await write()
    say(joinPeople(ledger, pen(10_000), { person: one, other }))
    expect(await write()).toContain(`+${bia} known out`)
    expect(await write()).toEqual([])
  })

  it('has whoever a "no" of almost the same number reaches', async () => {
    const { met, deny, write } = shop()
    met({ phone: bia }, 1_000)
    await write()
    deny(met({ phone: near }, 2_000), 20_000)
    expect(await write()).toContain(`+${bia} known out`)
  })

  it('has a new number of somebody who said no by another name', async () => {
    const { met, deny, write } = shop()
    deny(met({ user: 'BR.123456789' }, 1_000), 20_000)
    await write()
    met({ user: 'BR.123456789', phone: bia }, 30_000)
    expect(await write()).toContain(`+${bia} known out`)
  })

  it('says a "no" to one more topic once more', async () => {
    const { met, deny, write } = shop()
    const one = met({ phone: ana }, 1_000)
    deny(one, 20_000, ['offers'])
    expect(await write()).toContain(`+${ana} known out`)
    deny(one, 30_000, ['news'])
    expect(await write()).toContain(`+${ana} known out`)
  })

  it('brings nobody back of whom nothing is known, before or after an undo', async () => {
    const { ledger, pen, say, met, deny, grant, write } = shop('vtex', ['offers'])
    const one = met({ phone: ana }, 1_000)
    met({ phone: bia }, 1_000)
    expect(await write()).toEqual([])
    const [act] = deny(one, 20_000)
    expect(await write()).toContain(`+${ana}  false`)
    say(undoAct(ledger, pen(40_000), { act: act && 'act' in act ? String(act.act) : '', why: 'w' }))
    expect(await write()).toEqual([])
    grant(one, 50_000, ['offers'])
    expect(await write()).toContain(`+${ana}  true`)
    expect(await write()).toEqual([])
  })

  it('brings back only who agreed to every topic that is asked for', async () => {
    const { met, deny, grant, write } = shop('vtex', ['offers', 'news'])
    const one = met({ phone: ana }, 1_000)
    deny(one, 20_000)
    await write()
    grant(one, 30_000, ['offers'])
    expect(await write()).toContain(`+${ana}  false`)
    grant(one, 40_000, ['news'])
    expect(await write()).toContain(`+${ana}  true`)
  })

  it('is brought back also where the whole list was written meanwhile', async () => {
    const { met, deny, grant, write } = shop('vtex', ['offers'])
    const one = met({ phone: ana }, 1_000)
    deny(one, 20_000)
    await write()
    grant(one, 30_000, ['offers'])
    expect(await write(false)).toEqual([])
    expect(await write()).toContain(`+${ana}  true`)
  })
})
