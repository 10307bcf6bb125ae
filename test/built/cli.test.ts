import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { delivery, lines, post, serve, serveWords, sossego, sossegoWith, temporaryFolder } from './sossego.ts'

describe('sossego on the command line', () => {
  it('explains itself, and says what is off with a call', () => {
    expect(sossego('--help')).toMatchObject({ code: 0 })
    expect(sossego('--help').out).toContain('judge [FILE.tsv]')
    expect(sossego()).toMatchObject({ code: 2 })
    expect(sossego('frobnicate').err).toContain('there is no "frobnicate"')
    expect(sossego('dump')).toMatchObject({ code: 2, err: expect.stringContaining('--data is missing') })
    expect(sossego('dump', '--data', join(temporaryFolder(), 'nothing-here'))).toMatchObject({ code: 2 })
    expect(sossego('verify', '--data', temporaryFolder())).toMatchObject({ code: 2 })
    expect(sossego('judge', '--frob')).toMatchObject({ code: 2 })
  })

  it('judges a table, a line each, in its order', () => {
    const table =
      'lang\ttext\treply_to\npt\tPARAR\t\npt\tbom dia\t\npt\tcancelar\tconfirmar ou cancelar o pedido?\n'
    const { code, out } = sossegoWith(table, 'judge')
    expect(code).toBe(0)
    expect(lines(out).map(one => one.verdict)).toEqual(['OUT', 'NONE', 'NONE'])
    expect(lines(out)[0]).toMatchObject({ words: ['PARAR'], rule: expect.any(String) })
  })

  it('scores a table that says what was right', () => {
    const file = join(temporaryFolder(), 'messages.tsv')
    writeFileSync(file, 'text\tverdict\nPARAR\tOUT\nbom dia\tNONE\n')
    const { code, out } = sossego('judge', file, '--score')
    expect(code).toBe(0)
    expect(lines(out)).toHaveLength(3)
    expect(lines(out).at(-1)).toMatchObject({ falseSilence: 0, missed: 0, actedAtOnce: 1 })
  })

  it('says what a table lacks', () => {
    expect(sossegoWith('a\tb\n1\t2\n', 'judge')).toMatchObject({
      code: expect.any(Number),
      err: expect.stringContaining('text'),
    })
    expect(sossegoWith('text\nPARAR\n', 'judge', '--score')).toMatchObject({ code: 2 })
  })

  it('checks templates as Meta writes them, one or many, a line each', () => {
    const file = join(temporaryFolder(), 'templates.json')
    const body = (text: string) => [{ type: 'BODY', text }]
    const good = {
      name: 'pedido',
      language: 'pt_BR',
      category: 'UTILITY',
      components: body('Oi, {{1}}! Seu pedido saiu.'),
    }
    const more = { text: 'Ver', type: 'URL', url: 'https://bit.ly/x' }
    const bad = {
      ...{ name: 'oferta', language: { code: 'pt_BR' }, category: 'marketing' },
      components: [
        ...body('Aqui é a Loja da Bia. Responda SAIR para não receber.'),
        { type: 'BUTTONS', buttons: [more] },
      ],
    }
    writeFileSync(file, JSON.stringify({ data: [good, bad] }))
    const { code, out } = sossego('lint-template', file)
    expect(code).toBe(0)
    expect(lines(out)).toEqual([
      { name: 'pedido', findings: [] },
      {
        name: 'oferta',
        findings: [
          {
            rule: 'shortener',
            severity: 'error',
            text: 'https://bit.ly/x',
            why: expect.stringMatching(/hides.*https:/),
          },
        ],
      },
    ])
    writeFileSync(file, JSON.stringify(good))
    expect(lines(sossego('lint-template', file).out)).toEqual([{ name: 'pedido', findings: [] }])
    writeFileSync(file, '{"name": 3}')
    expect(sossego('lint-template', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no template'),
    })
    expect(sossego('lint-template', `${file}.no`)).toMatchObject({ code: 2 })
    expect(sossego('lint-template')).toMatchObject({ code: 2 })
  })

  it('serves, keeps, is read while it runs, lets nobody else in, and ends cleanly', async () => {
    const data = temporaryFolder()
    const { port, process: engine, ended } = await serve(data)
    const one = { id: 'wamid.1', from: '553188887777', text: 'Para de mandar mensagem' }
    expect(await post(port, delivery(one, { id: 'wamid.2', from: '5531911112222', text: 'bom dia' }))).toBe(
      200,
    )
    const running = lines(sossego('dump', '--data', data).out)
    expect(running).toHaveLength(2)
    expect(running[0]).toMatchObject({ person: { consent: { offers: { state: 'denied', why: one.text } } } })
    expect(running[1]).toMatchObject({ request: { id: 'wamid.1', verdict: 'OUT', tab: 'honoured' } })
    expect(sossego('verify', '--data', data).code).toBe(0)
    const second = sossego(...serveWords(data))
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining('in-use') })
    engine.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(lines(sossego('dump', '--data', data).out)).toEqual(running)
  })

  it('verify says which frame of a damaged journal is gone, and dump still shows the rest', async () => {
    const data = temporaryFolder()
    const { port, process: engine, ended } = await serve(data)
    for (const n of [1, 2, 3])
      expect(await post(port, delivery({ id: `w${n}`, from: `553188880${n}00`, text: 'SAIR' }))).toBe(200)
    engine.kill('SIGKILL')
    await ended
    const file = join(data, readdirSync(data).find(name => name.startsWith('j-')) ?? '')
    const bytes = readFileSync(file)
    const at = bytes.indexOf('"w2"') + 2
    bytes[at] = 'x'.charCodeAt(0)
    writeFileSync(file, bytes)
    const { code, out } = sossego('verify', '--data', data)
    expect(code).toBe(1)
    expect(lines(out)[0]).toMatchObject({ finding: { what: 'damaged' } })
    const dumped = sossego('dump', '--data', data)
    expect(lines(dumped.out).filter(one => 'request' in one)).toHaveLength(2)
    expect(dumped).toMatchObject({ code: 1, err: expect.stringContaining('damaged') })
    const refused = sossego(...serveWords(data))
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('damaged') })
  })

  it('keeps the neighbours of a hostile change, and survives a mountain of one letter', async () => {
    const data = temporaryFolder()
    const { port, process: engine, ended } = await serve(data)
    const good = JSON.parse(delivery({ id: 'wamid.good', from: '5531988887777', text: 'PARAR' }))
    const value = good.entry[0].changes[0].value
    const hostile = [
      null,
      7,
      [],
      { field: 'messages', value: { ...value, messages: [{ id: {}, from: [] }, null, ...value.messages] } },
    ]
    good.entry[0].changes = [
      ...hostile,
      { field: 'messages', value: JSON.parse('{"__proto__":{"polluted":true},"messages":"no"}') },
    ]
    expect(await post(port, JSON.stringify(good))).toBe(200)
    expect(
      await post(port, delivery({ id: 'wamid.a', from: '5531911113333', text: 'a'.repeat(1024 * 1024) })),
    ).toBe(200)
    engine.kill('SIGTERM')
    await ended
    const dumped = lines(sossego('dump', '--data', data).out)
    expect(
      dumped.map(one => ('request' in one ? (one.request as { id: string }).id : null)).filter(Boolean),
    ).toEqual(['wamid.good'])
  })
})
