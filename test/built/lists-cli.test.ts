import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { delivery, lines, post, serve, sossego, temporaryFolder } from './sossego.ts'

// Each call is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const fresh = () => {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  mkdirSync(data)
  const write = (name: string, text: string | Buffer) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  return { folder, data, write, path: (name: string) => join(folder, name) }
}
const last = (out: string) => lines(out).at(-1) as Record<string, unknown>
const people = (data: string) =>
  lines(sossego('dump', '--data', data).out).flatMap(one =>
    'person' in one ? [one.person as never] : [],
  ) as {
    name: string
    identities: { id: string }[]
    consent: Record<string, { state: string }>
  }[]
const offers = (data: string) =>
  Object.fromEntries(people(data).map(one => [one.identities[0]?.id ?? '', one.consent.offers?.state]))
const yes = ['--topic', 'offers', '--proof', 'ficha no balcão']
const daysAgo = (days: number) => Date.now() - days * 86_400_000
const saysNoAt = async (data: string, at: number, ...numbers: string[]) => {
  const { port, process: child, ended } = await serve(data)
  for (const [index, from] of numbers.entries()) {
    const status = await post(
      port,
      delivery({ id: `wamid.${from}.${index}`, from, text: 'PARAR', at: Math.floor(at / 1000) }),
    )
    expect(status).toBe(200)
  }
  child.kill('SIGTERM')
  await ended
}
const saysNo = (data: string, ...numbers: string[]) => saysNoAt(data, Date.now(), ...numbers)
const contacts = 'Nome;Celular;Cidade\nAna;(31) 98888-7777;BH\nBia;31 97777-6666;BH\nCid;99999-9999;BH\n'

describe('import', () => {
  it('adds, refuses with a reason, and changes nothing the second time', () => {
    const { data, write } = fresh()
    const file = write('lista.csv', contacts)
    const first = sossego('import', file, '--data', data, ...yes)
    expect([first.code, last(first.out)]).toMatchObject([
      0,
      { rows: 3, added: 2, refused: 1, keptOut: 0, unchanged: 0 },
    ])
    expect(first.err).toContain('row 4: refused (which-area)')
    const second = sossego('import', file, '--data', data, ...yes)
    expect(last(second.out)).toMatchObject({
      rows: 3,
      added: 0,
      joined: 0,
      unchanged: 2,
      refused: 1,
      keptOut: 0,
    })
    expect(offers(data)).toEqual({ '5531988887777': 'granted', '5531977776666': 'granted' })
    expect(sossego('verify', '--data', data).code).toBe(0)
  })

  it('never brings back whoever said no, in any spelling, with or without a consent in the list', async () => {
    const { data, write } = fresh()
    await saysNo(data, '553188887777')
    const file = write('lista.csv', contacts)
    for (const words of [yes, []]) {
      const { out } = sossego('import', file, '--data', data, ...words)
      expect(last(out)).toMatchObject({ keptOut: 1 })
      expect(offers(data)['553188887777']).toBe('denied')
    }
  })

  it('takes back in only with both words and a later date in the row', async () => {
    const { data, write } = fresh()
    await saysNoAt(data, daysAgo(10), '5531988887777', '5531977776666')
    const later = new Date(daysAgo(5)).toISOString().slice(0, 10)
    const file = write(
      'volta.csv',
      `nome,celular,data\nAna,31 98888-7777,${later}\nBia,31 97777-6666,2020-01-01\n`,
    )
    expect(sossego('import', file, '--data', data, ...yes, '--revive').code).toBe(2)
    expect(sossego('import', file, '--data', data, ...yes, '--evidence', 'pediram na loja').code).toBe(2)
    const both = sossego('import', file, '--data', data, ...yes, '--revive', '--evidence', 'pediram na loja')
    expect(last(both.out)).toMatchObject({ keptOut: 1, revived: 1 })
  })

  it('hears the no of a list, and turns round a column that asks who left', () => {
    const { data, write } = fresh()
    sossego('import', write('a.csv', contacts), '--data', data, ...yes)
    const file = write(
      'b.csv',
      'nome;fone;opt-out\nAna;31 98888-7777;sim\nBia;31 97777-6666;não\nDora;11 96666-5555;\n',
    )
    expect(last(sossego('import', file, '--data', data, ...yes).out)).toMatchObject({
      rows: 3,
      joined: 1,
      added: 1,
    })
    expect(offers(data)).toEqual({
      '5531988887777': 'denied',
      '5531977776666': 'granted',
      '5511966665555': 'unknown',
    })
    const gone = write('c.txt', '31 97777-6666\n')
    expect(last(sossego('import', gone, '--data', data, '--denied').out)).toMatchObject({ joined: 1 })
    expect(offers(data)['5531977776666']).toBe('denied')
  })

  it('says what is wrong with the words of a call, and what is wrong with a file, and writes nothing', () => {
    const { data, write, path } = fresh()
    const file = write('lista.csv', contacts)
    expect(sossego('import', file, '--data', data, '--topic', 'offers').code).toBe(2)
    expect(sossego('import', file, '--data', data, '--topic', 'ofertas', '--proof', 'x').code).toBe(2)
    expect(sossego('import', path('none.csv'), '--data', data).code).toBe(2)
    const wide = write(
      'wide.csv',
      `${Array.from({ length: 201 }, (_, n) => `c${n}`).join(';')}\n${'1;'.repeat(201)}\n`,
    )
    const long = write('long.csv', `nome;fone\n${'x'.repeat(70_000)};31 98888-7777\nAna;31 97777-6666\n`)
    const late = write('late.csv', `nome;fone\n${'Ana;31 98888-7777\n'.repeat(90_000)}Bia;\0\n`)
    const noPhone = write('nophone.csv', 'nome;cidade\nAna;BH\n')
    for (const [bad, word] of [
      [wide, 'too-many-columns'],
      [noPhone, 'no-phone-column'],
      // Ninety thousand good rows stand above what makes it no text.
      [late, 'not-text'],
    ] as const) {
      const { code, err } = sossego('import', bad, '--data', data)
      expect([bad, code, err.includes(word)]).toEqual([bad, 1, true])
    }
    expect(people(data)).toEqual([])
    expect(last(sossego('import', long, '--data', data).out)).toMatchObject({ rows: 2, refused: 1 })
  })

  it('finds the requests in an exported chat', () => {
    const { data, write } = fresh()
    const text = '13/02/2024 10:00 - Loja da Bia: Ofertas!\n13/02/2024 10:03 - Ana: me tira dessa lista\n'
    const file = write('Conversa do WhatsApp com Ana.txt', text)
    expect(sossego('import', file, '--data', data).code).toBe(2)
    const words = ['--me', 'Loja da Bia', '--number', '31 98888-7777']
    expect(last(sossego('import', file, '--data', data, ...words).out)).toMatchObject({
      messages: 2,
      requests: 1,
    })
    expect(offers(data)).toEqual({ '5531988887777': 'denied' })
    expect(last(sossego('import', file, '--data', data, ...words).out)).toMatchObject({
      requests: 0,
      known: 1,
    })
    const silent = write('conversa.txt', '13/02/2024 10:03 - +55 31 97777-6666: PARAR\n')
    expect(sossego('import', silent, '--data', data, '--no-me', '--me', 'Loja').code).toBe(2)
    expect(last(sossego('import', silent, '--data', data, '--no-me').out)).toMatchObject({ requests: 1 })
  })
})

describe('check', () => {
  it('says of each row whether its person may get the topic, cleans the list, and stores nothing', async () => {
    const { data, write, path } = fresh()
    sossego('import', write('a.csv', contacts), '--data', data, ...yes)
    await saysNo(data, '5531977776666')
    const list = write(
      'envio.csv',
      'fone,valor\n(31) 98888-7777,"1,50"\n+55 31 97777-6666,2\n11 91234-5678,3\nxyz,4\n',
    )
    const before = readFileSync(
      join(
        data,
        readdirSync(data)
          .filter(name => name.startsWith('j-'))
          .sort()
          .at(-1) ?? '',
      ),
    )
    const words = ['--topic', 'offers', '--out', path('limpa.csv'), '--report', path('r.json')]
    const { code, out } = sossego('check', list, '--data', data, ...words)
    expect([code, last(out)]).toMatchObject([0, { rows: 4, allowed: 1, denied: 1, unknown: 1, refused: 1 }])
    expect(readFileSync(path('limpa.csv'), 'utf8')).toBe('fone,valor\n(31) 98888-7777,"1,50"\n')
    const report = JSON.parse(readFileSync(path('r.json'), 'utf8'))
    expect(report.notAllowed.map((one: { group: string; why: string }) => `${one.group} ${one.why}`)).toEqual(
      ['denied denied', 'unknown not-here', 'refused not-a-number'],
    )
    expect(
      readFileSync(
        join(
          data,
          readdirSync(data)
            .filter(name => name.startsWith('j-'))
            .sort()
            .at(-1) ?? '',
        ),
      ),
    ).toEqual(before)
    expect(sossego('check', list, '--data', data, ...words).err).toContain('file-exists')
  })
})

describe('the list of who is to be left alone', () => {
  it('has every safe spelling, and no cell that a spreadsheet would run', async () => {
    const { data, path } = fresh()
    await saysNo(data, '553188887777')
    const { out } = sossego('export', '--suppression', '--data', data)
    expect(
      out
        .split('\r\n')
        .slice(1, 3)
        .map(line => line.split(',').slice(0, 2).join(' '))
        .sort(),
    ).toEqual(['+553188887777 known', '+5531988887777 other'])
    expect(sossego('export', '--suppression', '--data', data, '--out', path('s.csv'), '--safe').code).toBe(0)
    expect(readFileSync(path('s.csv'), 'utf8')).not.toMatch(/^"?[+=@-]/m)
  })
})

describe('copies', () => {
  it('are made, looked at and gone back to; a no stays; a whole one opens elsewhere', async () => {
    const { data, write, path } = fresh()
    sossego('import', write('a.csv', contacts), '--data', data, ...yes)
    const { out } = sossego('backup', '--data', data)
    const name = String(last(out).backup)
    expect(last(out)).toMatchObject({ people: 2 })
    await saysNo(data, '5531988887777')
    sossego('import', write('b.csv', 'nome;fone\nDora;11 96666-5555\n'), '--data', data, ...yes)
    expect(last(sossego('restore', name, '--data', data, '--dry-run').out)).toMatchObject({
      restored: null,
      lost: { people: 1 },
    })
    expect(last(sossego('restore', name, '--data', data).out)).toMatchObject({
      restored: name,
      kept: { no: 1 },
    })
    expect(offers(data)).toEqual({ '5531988887777': 'denied', '5531977776666': 'granted' })
    expect(sossego('verify', '--data', data).code).toBe(0)
    expect(last(sossego('backup', '--data', data, '--out', path('copy')).out)).toMatchObject({ people: 2 })
    expect(offers(path('copy'))).toEqual(offers(data))
    mkdirSync(path('new'))
    expect(sossego('restore', path('copy'), '--data', path('new')).code).toBe(0)
    expect(offers(path('new'))).toEqual(offers(data))
    expect(sossego('restore', 'none', '--data', data).code).toBe(2)
    expect(existsSync(path('copy'))).toBe(true)
  })

  it('are only read when they are brought into an empty folder, also with a last write that was cut off', () => {
    const { data, write, path } = fresh()
    sossego('import', write('a.csv', contacts), '--data', data, ...yes)
    sossego('backup', '--data', data, '--out', path('copy'))
    const all = () =>
      readdirSync(path('copy'), { recursive: true, encoding: 'utf8' })
        .sort()
        .map(name => [
          name,
          statSync(path(`copy/${name}`)).isFile() && readFileSync(path(`copy/${name}`), 'hex'),
        ])
    const newest = readdirSync(path('copy'))
      .filter(name => name.startsWith('j-'))
      .sort()
      .at(-1)
    appendFileSync(path(`copy/${newest}`), '00000040 half a fr')
    const before = all()
    for (const name of readdirSync(path('copy'))) chmodSync(path(`copy/${name}`), 0o400)
    chmodSync(path('copy'), 0o500)
    const { code, err } = sossego('restore', path('copy'), '--data', path('new'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect([all(), statSync(path('copy')).mode & 0o777]).toEqual([before, 0o500])
    chmodSync(path('copy'), 0o700)
    expect(offers(path('new'))).toEqual(offers(data))
    expect(sossego('verify', '--data', path('new')).code).toBe(0)
  })

  it('are not put inside the data that they are of', () => {
    const { data, write } = fresh()
    sossego('import', write('a.csv', contacts), '--data', data, ...yes)
    for (const out of [data, join(data, 'backup/mine'), join(data, 'x/../y/z')]) {
      const { code, err } = sossego('backup', '--data', data, '--out', out)
      expect([code, err]).toEqual([2, expect.stringContaining('inside')])
    }
    expect(existsSync(join(data, 'y'))).toBe(false)
  })

  it('packs that are none are said to be none', () => {
    const { write } = fresh()
    const { code, out } = sossego('verify-pack', write('x.zip', 'nothing of the kind'))
    expect([code, last(out)]).toMatchObject([1, { whole: false }])
    expect(sossego('verify-pack', '/nowhere.zip').code).toBe(2)
  })
})
