import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../electron/engine/engine.ts'
import { answer } from '../electron/engine/serve.ts'
import type { CallName, Input, Output } from '../shared/contract.ts'
import { delivery } from './built/sossego.ts'

let engine: Engine
let folder = ''
let clock = 1_800_000_000_000

const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
  const got = await answer(engine, { call: 1, name, input })
  if (!got?.ok) throw new Error(JSON.stringify(got))
  // The engine answers with what the contract says of this name.
  return got.value as Output<N>
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sossego-'))
  engine = await createEngine(folder, '0', () => clock++)
  await call('account.open', { account: 'shop' })
})
afterEach(async () => {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
})

const fromBox = { request: null, text: 'xispe', lastOurs: 'Ofertas da semana', afterOffer: true }

describe('the shop’s examples', () => {
  it('of the try-it box can be forgotten by the name they are shown with', async () => {
    await call('example.keep', { ...fromBox, meant: 'OUT' })
    const { examples } = await call('words.show', {})
    expect(examples).toMatchObject([{ ...fromBox, meant: 'OUT', now: 'NONE' }])
    await call('example.forget', { of: examples[0]?.of ?? '' })
    expect((await call('words.show', {})).examples).toEqual([])
  })

  it('come back as they were when they are kept again', async () => {
    await call('example.keep', { ...fromBox, meant: 'OUT' })
    const [before] = (await call('words.show', {})).examples
    await call('example.forget', { of: before?.of ?? '' })
    await call('example.keep', { ...fromBox, meant: 'OUT' })
    const [after] = (await call('words.show', {})).examples
    expect({ ...after, at: 0 }).toEqual({ ...before, at: 0 })
  })

  it('of a request are named by it, and take its own words', async () => {
    const at = Math.floor(clock / 1000)
    const from = '5531988887777'
    await engine.account()?.intake.deliver(JSON.parse(delivery({ id: 'r', from, text: 'chega né', at })))
    const said = { request: 'r', text: '', lastOurs: null, afterOffer: false }
    await call('example.keep', { ...said, meant: 'NONE' })
    expect((await call('words.show', {})).examples).toMatchObject([
      { of: 'r', request: 'r', text: 'chega né', meant: 'NONE', now: 'ASK' },
    ])
    await call('example.forget', { of: 'r' })
    expect((await call('words.show', {})).examples).toEqual([])
  })
})
