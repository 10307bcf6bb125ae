// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectNoFault, openPage } from './open.tsx'
import { catchSaved } from './saved.ts'

catchSaved()

const list = 'Nome;Celular\nRosa;(31) 98888-0001\nIvo;(31) 98888-0002'

/** A list that is being looked at, for as long as the test likes. */
const openSlow = async () => {
  const page = openPage({ lists: { slow: true } })
  await page.user.click(await screen.findByRole('button', { name: 'Listas' }))
  await page.user.click(await screen.findByRole('button', { name: 'Trazer uma lista' }))
  const field = screen.getByLabelText('Escolher arquivo', { selector: 'input' })
  await page.user.upload(field, new File([list], 'clientes.csv'))
  await page.user.click(await screen.findByRole('radio', { name: 'Só contatos' }))
  await page.user.click(screen.getByRole('button', { name: 'Ver o que vai acontecer' }))
  await screen.findByRole('progressbar')
  return page
}
const bar = () => screen.getByRole<HTMLProgressElement>('progressbar')
const away = async ({ user }: Awaited<ReturnType<typeof openSlow>>) =>
  user.click(screen.getByRole('button', { name: 'Hoje' }))
const indicator = () => screen.findByRole('button', { name: /Vendo o que clientes.csv mudaria/ })

describe('long work', () => {
  it('shows how far it is, and ends in its report', async () => {
    const { work } = await openSlow()
    act(() => work.move(1))
    await waitFor(() => expect(bar().value).toBe(1))
    expect(screen.getAllByText('1 de 2').length).toBeGreaterThan(0)
    await expectNoFault()
    act(() => work.finish())
    expect(await screen.findByRole('button', { name: /2 pessoas novas/ })).toBeTruthy()
  })

  it('goes on while the owner looks elsewhere, and is one click away', async () => {
    const page = await openSlow()
    await away(page)
    act(() => page.work.move(1))
    expect((await indicator()).textContent).toContain('1 de 2')
    await expectNoFault()
    await page.user.click(await indicator())
    expect(bar().value).toBe(1)
  })

  it('says that it is done to an owner who is elsewhere', async () => {
    const page = await openSlow()
    await away(page)
    act(() => page.work.finish())
    expect(await screen.findByText('clientes.csv: pronto.')).toBeTruthy()
    await page.user.click(screen.getByRole('button', { name: 'Ver' }))
    expect(await screen.findByRole('button', { name: /2 pessoas novas/ })).toBeTruthy()
  })

  it('is stopped by the owner, and says that nothing was kept', async () => {
    const page = await openSlow()
    await page.user.click(screen.getByRole('button', { name: 'Parar' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Você parou.*nada se perdeu/)
    await page.user.click(screen.getByRole('button', { name: 'Tentar de novo' }))
    expect(await screen.findByRole('progressbar')).toBeTruthy()
  })

  it('that failed says why and what was not lost', async () => {
    const { work } = await openSlow()
    act(() => work.fail('took-too-long'))
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /demorou demais para ser lido.*Nada foi guardado e nada se perdeu/,
    )
    await expectNoFault()
  })

  it('that went down with the engine says so, once there is another', async () => {
    const { work, setLine } = await openSlow()
    work.lose()
    act(() => setLine('lost'))
    act(() => setLine('ready'))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/este trabalho parou no meio/))
    expect(screen.queryByRole('progressbar')).toBeNull()
  })
})
