import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeZip } from '../../electron/engine/lists/writeZip.ts'
import { checkPack } from '../../electron/engine/people/checkPack.ts'
import { shownIn } from '../../electron/engine/people/excerpt.ts'
import { most } from '../../electron/engine/people/shown.ts'
import { storyPage } from '../../electron/engine/people/story.ts'
import { toldBy } from '../../electron/engine/people/told.ts'
import { chainAfter, leafOf, rootOf } from '../../electron/engine/store/frame.ts'
import { version } from '../../electron/engine/version.ts'
import { topics } from '../../shared/consent/topic.ts'
import type { Event } from '../../shared/events.ts'
import type { PersonDetail } from '../../shared/people.ts'
import { call, engine, folder, packed, start, within } from './packing.ts'

describe('a check of a pack of evidence', () => {
  const sum = (text: string) => createHash('sha256').update(text).digest('hex')
  /** The pack with these changes and its sums made anew, as a cheat would do it; `last` changes it once more after that. */
  const remade = async (
    path: string,
    change: (files: Record<string, string>) => void,
    more: string[] = [],
    last: (files: Record<string, string>) => void = () => {},
  ) => {
    const files = await within(path)
    change(files)
    const index = JSON.parse(files['pack.json'] ?? '')
    index.files = index.files.flatMap((one: { name: string }) => {
      const text = files[one.name]
      return text === undefined ? [] : { ...one, sha256: sum(text) }
    })
    for (const [name, text] of Object.entries(files))
      if (name !== 'pack.json' && !index.files.some((one: { name: string }) => one.name === name))
        index.files.push({ name, sha256: sum(text) })
    files['pack.json'] = JSON.stringify(index, null, 1)
    last(files)
    const entries = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))
    const again = join(folder, `${randomUUID()}.zip`)
    await writeZip(again, [...more.map(name => ({ name, bytes: Buffer.from('outra') })), ...entries])
    return checkPack(again)
  }
  /** Ana agreed to orders and said no to offers, and the shop has a topic of its own. */
  const said = async () => {
    const ana = await start(null, ['orders'])
    await call('topic.name', { name: 'Clube (do) vinho', like: 'offers' })
    await call('consent.set', { person: ana, topic: 'offers', state: 'denied', proof: 'disse na loja' })
    return packed(ana)
  }
  type Files = Record<string, string>
  const inFile = (name: string, from: string, to: string) => (files: Files) => {
    const before = files[name] ?? ''
    files[name] = before.replaceAll(from, to)
    expect(files[name]).not.toBe(before)
  }
  /** What a cheat does who knows how a page is made of the data. */
  const inBoth = (change: (detail: PersonDetail) => void) => (files: Files) => {
    const detail = JSON.parse(files['pessoa.json'] ?? '')
    change(detail)
    files['pessoa.json'] = JSON.stringify(detail, null, 1)
    const { shop, language, zone, made } = JSON.parse(files['pack.json'] ?? '')
    const own = new Map(detail.consents.map(({ topic }: { topic: string }) => [topic, 'Clube (do) vinho']))
    for (const topic of topics) own.delete(topic)
    const same = storyPage(detail, { shop, language, zone, now: Date.parse(made), own: own as never })
    expect(same).not.toBe(files['pessoa.html'])
    files['pessoa.html'] = same
  }
  const rowOf = ({ consents }: PersonDetail, topic: string) =>
    consents.find(one => one.topic === topic) ?? expect.fail(topic)

  it('finds what it was made of whole, and says how much is hidden and what it does not prove', async () => {
    const path = await said()
    const checked = await remade(path, () => {})
    expect(checked).toMatchObject({ whole: true, wrong: [], events: 4, hidden: 0, stated: ['made', 'shop'] })
    expect(checked.note).toContain('noted elsewhere')
  })

  it.each<[string, string, (files: Files) => void]>([
    ['a page that says something else', 'pessoa.html', inFile('pessoa.html', 'disse na loja', 'quer tudo')],
    ['a page with another moment on it', 'pessoa.html', inFile('pessoa.html', '2027', '2026')],
    ['a page with more on it', 'pessoa.html', inFile('pessoa.html', '</html>', '<p>ela quer</p></html>')],
    ['instructions of another', 'LEIA-ME.html', inFile('LEIA-ME.html', 'verify-pack', 'verify-it')],
    ['data that no event says', 'pessoa.json', inFile('pessoa.json', '"denied"', '"granted"')],
    ['words that no event says', 'pessoa.json', inFile('pessoa.json', 'disse na loja', 'quer tudo')],
    [
      'a "no" that is hidden while the data state it',
      'pessoa.json',
      files => {
        const journal = JSON.parse(files['journal.json'] ?? '')
        for (const link of journal.links)
          if (!Array.isArray(link))
            link.e = link.e.map((one: { state?: string }) => (one.state === 'denied' ? leafOf(one) : one))
        files['journal.json'] = JSON.stringify(journal)
      },
    ],
    [
      'two hidden events that are called one',
      'journal.json',
      files => {
        const journal = JSON.parse(files['journal.json'] ?? '')
        for (const link of journal.links) if (link.e) link.e = [link.e.map(leafOf).join('')]
        files['journal.json'] = JSON.stringify(journal)
      },
    ],
    ['what is no event', 'journal.json', inFile('journal.json', '"kind":"met"', '"kind":"mat"')],
    ['a zone that nobody knows', 'pack.json', inFile('pack.json', '"zone": "', '"zone": "Mars/')],
    [
      'a proof that no event speaks of',
      'proofs/1',
      files => Object.assign(files, { 'proofs/1': 'uma foto' }),
    ],
  ])('tells %s', async (_, wrong, change) => {
    expect(await remade(await said(), change)).toMatchObject({
      whole: false,
      wrong: expect.arrayContaining([wrong]),
    })
  })

  it.each<[string, (detail: PersonDetail) => void]>([
    [
      'the name and number of somebody else',
      detail => {
        const rui = { name: 'Rui Costa', phone: '5511912345678' }
        Object.assign(detail.person, rui)
        detail.identities = [{ kind: 'phone', id: rui.phone }]
      },
    ],
    [
      'a "yes" to orders shown as one to offers',
      detail => Object.assign(rowOf(detail, 'offers'), rowOf(detail, 'orders'), { topic: 'offers' }),
    ],
    [
      'a "no" that is left out while its event is shown',
      detail => {
        Object.assign(rowOf(detail, 'offers'), rowOf(detail, 'news'), { topic: 'offers' })
        detail.timeline = detail.timeline.filter(({ what }) => what !== 'denied')
      },
    ],
    [
      'other words for how a "yes" is known',
      detail => Object.assign(rowOf(detail, 'orders'), { proof: 'contrato assinado' }),
    ],
    [
      'words that she was never shown',
      detail =>
        Object.assign(rowOf(detail, 'orders'), { wording: { title: 'Site', version: 1, text: 'Aceito' } }),
    ],
  ])('tells %s, also where page and data were changed together', async (_, change) => {
    const checked = await remade(await said(), inBoth(change))
    expect(checked.whole).toBe(false)
    expect(checked.wrong).toContain('pessoa.json')
  })

  it.each([
    ['nobody', 'outra-pessoa'],
    ['somebody from whom she was parted', null],
  ])('tells a pack that is said to be of %s, with page and data made anew for that', async (_, somebody) => {
    const ana = await start(null)
    const bia = { name: 'Bia', phone: '31 97777-6666', topics: [], proof: '' }
    const other = (await call('person.add', bia)).person
    await call('person.join', { person: ana, other })
    const { joins } = await call('person.show', { person: ana })
    await call('person.part', { person: ana, join: joins[0]?.id ?? '', why: 'irmãs' })
    await call('consent.set', { person: ana, topic: 'offers', state: 'denied', proof: 'disse na loja' })
    const path = await packed(ana)
    expect(await remade(path, () => {})).toMatchObject({ whole: true, wrong: [] })
    const checked = await remade(path, files => {
      const about = { ...JSON.parse(files['pack.json'] ?? ''), person: somebody ?? other }
      files['pack.json'] = JSON.stringify(about)
      const shown = shownIn(JSON.parse(files['journal.json'] ?? '')) as Event[] // written by us
      const { texts, detail } = toldBy(shown, about)
      expect(detail.consents.map(({ state }) => state)).not.toContain('denied')
      Object.assign(files, Object.fromEntries(texts))
    })
    expect(checked).toMatchObject({ whole: false, wrong: ['pack.json'] })
  })

  it.each<[string, string, string, string]>([
    [
      'a "yes" that a second one hides',
      'journal.json',
      '"state":"denied"',
      '"state":"granted","state":"denied"',
    ],
    ['a word more in the journal', 'journal.json', '{"first"', '{"nota":"Ana quis tudo","first"'],
    ['a word more in a place of the journal', 'journal.json', '"first":{', '"first":{"nota":"quis tudo",'],
    ['a word more in a frame', 'journal.json', '"v":2,', '"v":2,"nota":"Ana quis tudo",'],
    ['a word more that has an odd name', 'journal.json', '"v":2,', '"v":2,"__proto__":"Ana quis tudo",'],
    ['another order in a frame', 'journal.json', '{"s":3,"v":2,', '{"v":2,"s":3,'],
    ['spaces in the journal', 'journal.json', '"links":', '"links": '],
  ])('tells %s', async (_, name, from, to) => {
    const checked = await remade(await said(), inFile(name, from, to))
    expect(checked).toMatchObject({ whole: false, wrong: ['journal.json'] })
  })

  it.each<[string, string, string]>([
    ['a shop that a second one hides', '"shop":', '"shop": "Outra",\n "shop":'],
    ['a word more', '"shop":', '"consents": "Ana: offers granted",\n "shop":'],
    ['a word more that has an odd name', '"shop":', '"__proto__": "Ana: offers granted",\n "shop":'],
    ['a word more on a file', '"name": "journal.json",', '"name": "journal.json",\n   "nota": "sim",'],
    [
      'a file that is listed twice',
      '"files": [',
      `"files": [\n  {\n   "name": "pessoa.html",\n   "sha256": "${'0'.repeat(64)}"\n  },`,
    ],
    [
      'a sum of its own',
      '"files": [',
      `"files": [\n  {\n   "name": "pack.json",\n   "sha256": "${'0'.repeat(64)}"\n  },`,
    ],
    ['other spaces', '"v": 2', '"v":2'],
  ])('tells what a pack says of itself with %s', async (_, from, to) => {
    const checked = await remade(await said(), () => {}, [], inFile('pack.json', from, to))
    expect(checked).toMatchObject({ whole: false, wrong: ['pack.json'] })
  })

  it.each([
    ['ground', 'contract'],
    ['review', 1_900_000_000_000],
    ['staff', 'Rita'],
    ['device', 'outro'],
    ['since', 1_700_000_000_000],
    ['files', [{ sha256: '0'.repeat(64), name: 'ficha.pdf', type: 'application/pdf', bytes: 1 }]],
  ])('tells another %s of a "yes", which is in the data alone', async (field, value) => {
    const change = (files: Files) => {
      const detail = JSON.parse(files['pessoa.json'] ?? '')
      Object.assign(rowOf(detail, 'orders'), { [field]: value })
      files['pessoa.json'] = JSON.stringify(detail, null, 1)
    }
    expect(await remade(await said(), change)).toMatchObject({ whole: false, wrong: ['pessoa.json'] })
  })

  it('lets nobody state more than the events say, and names what is stated beyond them', async () => {
    const stating = (topic: string, state: string) => (files: Files) => {
      const index = JSON.parse(files['pack.json'] ?? '')
      files['pack.json'] = JSON.stringify({ ...index, stricter: [{ topic, state }] })
      if (state === 'granted') return
      inBoth(detail => {
        const { proof, ...nothing } = rowOf(detail, 'news')
        Object.assign(rowOf(detail, topic), nothing, { topic, state, proof })
      })(files)
    }
    const path = await said()
    const loosened = await remade(path, files => {
      stating('offers', 'granted')(files)
      inBoth(detail => Object.assign(rowOf(detail, 'offers'), { state: 'granted' }))(files)
    })
    expect(loosened).toMatchObject({ whole: false, wrong: ['pessoa.html', 'pessoa.json'] })
    const tightened = await remade(path, stating('orders', 'denied'))
    expect(tightened).toMatchObject({ whole: true, stated: ['made', 'shop', 'orders: denied'] })
  })

  it('stays whole through lists, chats, acts of many, joins, own words and undoing, in each language', async () => {
    const ana = await start(null, ['orders'])
    const { wording } = await call('wording.keep', { title: 'Balcão', text: 'Posso mandar ofertas?' })
    const { topic } = await call('topic.name', { name: 'Clube', like: 'offers' })
    const yes = { person: ana, state: 'granted' as const, proof: 'disse', wording }
    await call('consent.set', { ...yes, topic, ground: 'contract', review: 1_900_000_000_000 })
    const { file } = await call('file.begin', { name: 'ficha.png', bytes: 4 })
    await call('file.put', { file, bytes: Uint8Array.of(1, 2, 3, 4) })
    await call('file.end', { file })
    await call('consent.set', { ...yes, topic: 'news', files: [file] })
    const bia = { name: 'Bia', phone: '31 97777-6666', topics: ['offers' as const], proof: 'ficha' }
    const other = (await call('person.add', bia)).person
    await call('person.join', { person: ana, other })
    const { act } = await call('people.deny', { chosen: { people: [ana] }, topics: ['offers'], proof: 'x' })
    await call('act.undo', { act: act ?? '', why: 'engano' })
    for (const language of ['pt-BR', 'es', 'en'] as const) {
      await call('settings.set', { language })
      const path = await packed(ana)
      expect(await checkPack(path)).toMatchObject({ whole: true, wrong: [], stated: ['made', 'shop'] })
      const files = await within(path)
      expect(JSON.parse(files['pessoa.json'] ?? '').consents).toEqual(
        (await call('person.show', { person: ana })).consents,
      )
      const swapped = await remade(path, found => {
        for (const name of Object.keys(found)) if (name.startsWith('proofs/')) found[name] = 'outra foto'
      })
      expect(swapped).toMatchObject({ whole: false, wrong: [expect.stringMatching(/^proofs\//)] })
    }
  })

  it('says plainly where another version made a pack', async () => {
    const path = await said()
    const other = await remade(path, inFile('pack.json', `"program": "${version}"`, '"program": "0.0.7"'))
    expect(other).toMatchObject({ whole: true, versions: { pack: '0.0.7', program: version } })
    expect(other.note).toContain('made by version 0.0.7')
    const older = await remade(path, inFile('pack.json', '"v": 2', '"v": 1'))
    expect(older).toMatchObject({ whole: false, wrong: ['version'] })
  })

  it('refuses what no person of a shop has, however it hangs together', async () => {
    const event = (count: number) => ({
      ...{ kind: 'consent', id: `c${count}`, v: 1, at: 1, noted: 1, device: '', by: 'owner', person: 'p-1' },
      ...{ topics: ['offers'], state: 'denied', way: 'hand' },
    })
    const met = (count: number) => ({
      ...{ kind: 'met', id: `m${count}`, v: 1, at: 1, noted: 1, device: '', by: 'owner' },
      ...{ person: `p-${count}`, identities: [{ kind: 'phone', id: '5531988887777' }] },
    })
    const own = (count: number) => ({ ...event(0), topics: Array(count).fill('offers') })
    const path = await said()
    const showing = (events: object[]) =>
      remade(path, files => {
        const journal = JSON.parse(files['journal.json'] ?? '')
        const chain = chainAfter(journal.first.chain, rootOf(events.map(leafOf)))
        const last = { seq: journal.first.seq + events.length, chain }
        const again = { ...journal, links: [{ s: journal.first.seq, v: 2, e: events }], last }
        files['journal.json'] = JSON.stringify(again)
        const index = JSON.parse(files['pack.json'] ?? '')
        files['pack.json'] = JSON.stringify({ ...index, journal: last })
      })
    const many = (count: number, one: (count: number) => object) =>
      Array.from({ length: count }, (_, at) => one(at))
    expect(await showing(many(most.events + 1, event))).toMatchObject({ whole: false, wrong: ['too-much'] })
    expect(await showing(many(most.people + 1, met))).toMatchObject({ whole: false, wrong: ['too-much'] })
    expect(await showing([own(most.listed + 1)])).toMatchObject({ whole: false, wrong: ['journal.json'] })
    expect((await showing([event(0)])).wrong).toEqual(['pack.json', 'pessoa.html', 'pessoa.json'])
  })

  it('finds one whole where the "no" is of somebody who may be her, and nothing is told of that', async () => {
    await start(null)
    const rita = { name: 'Rita', topics: [], proof: '' }
    const { person: ana } = await call('person.add', { ...rita, phone: '11 97888-7777' })
    const { person } = await call('person.add', { ...rita, phone: '+55 11 7888-7777' })
    expect(person).not.toBe(ana)
    const proof = 'disse na loja'
    await call('consent.set', { person, topic: 'news', state: 'denied', proof })
    await call('consent.set', { person: ana, topic: 'news', state: 'granted', proof: 'quer saber' })
    const hers = await packed(ana)
    expect(await checkPack(hers)).toMatchObject({ whole: true, stated: ['made', 'shop', 'news: denied'] })
    expect(JSON.stringify(await within(hers))).not.toContain(proof)
    expect(await checkPack(await packed(person))).toMatchObject({ whole: true, stated: ['made', 'shop'] })
  })

  it('says what a list says of her, with nobody else on it, and no more once it was taken back', async () => {
    const ana = await start(null)
    const { store, pen } = engine?.account() ?? expect.fail('no account')
    const { now, device } = pen()
    const list = 'l-1'
    const row = (count: number, person: string, as: string) => ({
      ...{
        kind: 'row' as const,
        id: `${list}/${count}`,
        v: 1 as const,
        import: list,
        row: count,
        person,
        as,
      },
    })
    await store.commit(() => [
      {
        ...{ kind: 'import', id: list, v: 1, at: now, noted: now, device, by: 'owner', import: list },
        ...{
          name: 'clientes.csv',
          sha256: '0'.repeat(64),
          state: 'granted',
          topics: ['news'],
          proof: 'balcão',
        },
      },
      row(2, ana, '5531988887777'),
      row(3, 'p-2', '5531977776666'),
    ])
    const path = await packed(ana)
    expect(await checkPack(path)).toMatchObject({ whole: true, hidden: 1, stated: ['made', 'shop'] })
    const files = await within(path)
    expect(files['pessoa.html']).toContain('balcão · clientes.csv, 2')
    expect(JSON.stringify(files)).not.toContain('977776666')
    await call('import.undo', { import: list, why: 'lista errada' })
    const undone = await packed(ana)
    expect(await checkPack(undone)).toMatchObject({ whole: true, stated: ['made', 'shop'] })
    expect((await within(undone))['pessoa.html']).not.toContain('balcão')
  })

  it('shows no "yes" that going back to a copy took away, and the "no" that stayed', async () => {
    const ana = await start(null, ['orders'])
    const ended = async ({ work }: { work: string }) => {
      while ((await call('work.show', { work })).state === 'running')
        await new Promise(done => setTimeout(done, 5))
    }
    await ended(await call('backup.make', {}))
    await call('consent.set', { person: ana, topic: 'news', state: 'granted', proof: 'pediu' })
    await call('consent.set', { person: ana, topic: 'receipts', state: 'denied', proof: 'chega' })
    await ended(await call('backup.restore', { backup: (await call('backups.show', {}))[0]?.name ?? '' }))
    const path = await packed(ana)
    expect(await checkPack(path)).toMatchObject({ whole: true, wrong: [] })
    const files = await within(path)
    expect(files['pessoa.html']).toContain('chega')
    expect(JSON.stringify(files)).not.toContain('pediu')
  })

  it('names the "no" that an erasure left as stated, for nobody can see whose it was', async () => {
    const ana = await start(null)
    await call('person.erase', { person: ana })
    const again = { name: 'Ana', phone: '31 98888-7777', topics: [], proof: '' }
    const { person } = await call('person.add', again)
    const left = ['offers', 'news', 'orders', 'receipts', 'account'].map(topic => `${topic}: denied`)
    expect(await checkPack(await packed(person))).toMatchObject({
      ...{ whole: true, wrong: [], stated: ['made', 'shop', ...left] },
    })
  })

  it('refuses one with nothing in it, and one with two files of a name', async () => {
    const path = await said()
    const empty = await remade(path, files => {
      for (const name of Object.keys(files)) if (name !== 'pack.json') delete files[name]
      files['pack.json'] = JSON.stringify({ ...JSON.parse(files['pack.json'] ?? ''), journal: null })
    })
    expect(empty).toMatchObject({ whole: false, events: 0 })
    expect(empty.wrong).toEqual(['journal.json'])
    expect(await remade(path, () => {}, ['pessoa.html'])).toMatchObject({
      whole: false,
      wrong: ['pessoa.html'],
    })
  })
})
