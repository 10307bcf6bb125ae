import type { Input, Output } from '../../shared/contract.ts'
import { candidatesIn } from '../../shared/lists/candidate.ts'
import { readStart, titleOf } from '../../shared/lists/chat.ts'
import { columnsOf, datesIn, headerIn } from '../../shared/lists/columns.ts'
import { createFirsts } from '../../shared/lists/firsts.ts'
import type { Checked, CheckReport, ImportReport, Told } from '../../shared/lists/report.ts'
import type { Look } from '../../shared/lists/table.ts'
import { keyOf } from '../../shared/person/keys.ts'
import { readIdentity } from '../../shared/person/read.ts'
import type { Reading, Work } from '../../shared/work.ts'
import type { fakeFiles } from './fakeFiles.ts'
import { now, peopleRow } from './shop.ts'

const day = 86_400_000
const missing = (code: string): never => {
  throw { kind: 'not-found', code }
}
const refuse = (code: string): never => {
  throw { kind: 'bad-input', code }
}

const plain: Look['guess'] = {
  format: 'csv',
  encoding: 'utf-8',
  bom: false,
  delimiter: null,
  newline: '\n',
  header: false,
  dates: null,
  ambiguousDates: false,
  decimal: null,
  sheet: null,
  sheets: [],
  source: null,
}

/** `refusal`: what every file is refused with; `look`: what is found out about it whatever it is. */
export type ReaderWishes = { refusal?: string; look?: Partial<Look> }

/** Reads lists and chats as the engine does, in short: the same rules, no process of its own. */
export const fakeReader = (files: ReturnType<typeof fakeFiles>, wishes: ReaderWishes) => {
  const nameOf = (file: string) => files.files.get(file)?.name ?? ''
  const textOf = (file: string) => new TextDecoder().decode(files.files.get(file)?.bytes)
  const tableOf = ({ file, home, overruled }: Pick<Reading, 'file' | 'home' | 'overruled'>) => {
    const lines = textOf(file)
      .split('\n')
      .filter(line => line.trim() !== '')
    const delimiter =
      overruled.delimiter ?? ([';', ',', '\t'] as const).find(one => lines[0]?.includes(one)) ?? null
    const cells = lines.map(line => (delimiter ? line.split(delimiter) : [line]).map(cell => cell.trim()))
    const found = headerIn(cells, home)
    const header = overruled.header === undefined ? found : overruled.header ? 0 : null
    return { cells, delimiter, header, rows: cells.slice(header === null ? 0 : header + 1) }
  }
  const chatOf = (file: string) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => {
        const read = readStart(line)
        return read ? [{ ...read, row: index + 1 }] : []
      })
  const look = ({ file, home, overruled }: Input<'list.look'>): Output<'list.look'> => {
    if (wishes.refusal) refuse(wishes.refusal)
    const { name } = files.files.get(file) ?? missing('no-such-file')
    if (textOf(file).trim() === '') refuse('not-a-list')
    const said = chatOf(file)
    if (said.length > 0) {
      const names = [...new Set(said.flatMap(one => one.author ?? []))]
      const authors = names.map(author => ({
        name: author,
        messages: said.filter(one => one.author === author).length,
      }))
      const guess = { ...plain, format: 'chat' as const, dates: overruled.dates ?? 'dmy' }
      const chat = { title: titleOf(name), group: names.length > 2, authors }
      const rows = { about: said.length, exact: true }
      return { file, name, look: { guess, columns: [], preview: [], rows, chat, ...wishes.look } }
    }
    const { cells, delimiter, header, rows } = tableOf({ file, home, overruled })
    const columns = columnsOf(
      header === null ? null : (cells[header] ?? []),
      rows,
      cells[0]?.length ?? 1,
      home,
    )
    const dates = datesIn(columns, rows)
    const order = overruled.dates ?? dates.order
    const guess = {
      ...plain,
      format: name === 'colado.txt' ? ('text' as const) : ('csv' as const),
      delimiter,
      header: header !== null,
      dates: order,
      ambiguousDates: order === null && dates.ambiguous,
    }
    const counted = { about: rows.length, exact: true }
    return { file, name, look: { guess, columns, preview: [], rows: counted, chat: null, ...wishes.look } }
  }

  const known = (digits: string) =>
    Array.from({ length: 200 }, (_, index) => peopleRow(index)).find(one => one.person.phone === digits)
  const stateOf = (digits: string, topic: string) =>
    known(digits)?.consents.find(one => one.topic === topic)?.state ?? 'unknown'
  const rowsOf = (reading: Reading) => {
    const { rows, header } = tableOf(reading)
    return rows.map((cells, index) => {
      const row = index + 1 + (header === null ? 0 : header + 1)
      const columns = reading.means.map(means => ({ name: '', means }))
      const one = candidatesIn(columns, 'dmy', () => 0)({ row, cells })
      const read = readIdentity(one.number, reading.home)
      return { row, number: one.number, name: one.name ?? null, read }
    })
  }
  const importReport = ({ reading, saying }: Input<'import.run'>, written: string | null): ImportReport => {
    const firstRow = createFirsts()
    const told = rowsOf(reading).map(({ row, number, name, read }): Told => {
      const first = 'identity' in read ? firstRow(keyOf(read.identity), row) : null
      const same = { row, number, name, why: null, meant: null, person: null, first }
      if ('refused' in read)
        return { ...same, group: 'refused', why: read.refused, meant: read.repaired ?? null }
      const person = known(read.identity.id)?.person.id ?? null
      const state = stateOf(read.identity.id, 'offers')
      if ((state === 'denied' || state === 'held') && saying.state !== 'denied' && !saying.revive)
        return { ...same, group: 'keptOut', why: state, person }
      if (state === 'denied' && saying.revive) return { ...same, group: 'revived', person }
      return { ...same, group: person ? 'joined' : 'added', person }
    })
    const repeated = told.filter(one => one.first !== null)
    const out = (why: string) => told.filter(one => one.group === 'keptOut' && one.why === why).length
    const count = (group: Told['group']) => told.filter(one => one.group === group).length
    return {
      rows: told.length,
      added: count('added'),
      joined: count('joined'),
      revived: count('revived'),
      unchanged: count('unchanged'),
      refused: count('refused'),
      keptOut: count('keptOut'),
      out: { denied: out('denied'), held: out('held'), erased: out('erased') },
      twice: repeated.length,
      import: written,
      stopped: false,
      told,
      repeated,
    }
  }
  const checkReport = ({ reading, topic }: Input<'list.check'>): CheckReport => {
    const firstRow = createFirsts()
    const told = rowsOf(reading).map(({ row, number, name, read }): Checked => {
      const first = 'identity' in read ? firstRow(keyOf(read.identity), row) : null
      const same = { row, number, name, meant: null, since: null, person: null, first }
      if ('refused' in read) return { ...same, group: 'refused', why: read.refused }
      const { id } = read.identity
      const person = known(id)?.person.id ?? null
      const state = stateOf(id, topic)
      if (state === 'granted') return { ...same, group: 'allowed', why: 'granted', person }
      if (state === 'unknown')
        return { ...same, group: 'unknown', why: person ? 'nothing-said' : 'not-here', person }
      return { ...same, group: 'denied', why: state, person }
    })
    const repeated = told.filter(one => one.first !== null)
    const count = (group: Checked['group']) => told.filter(one => one.group === group).length
    return {
      rows: told.length,
      allowed: count('allowed'),
      denied: count('denied'),
      unknown: count('unknown'),
      refused: count('refused'),
      twice: repeated.length,
      stopped: false,
      told,
      repeated,
    }
  }

  const heardIn = (file: string, me: string | null, written: string | null): NonNullable<Work['chat']> => {
    const said = chatOf(file)
    const asks = said.filter(one => one.author !== me && /\b(?:parar|sair|chega|stop)\b/i.test(one.text))
    const found = asks.map(({ row, text }) => ({
      row,
      at: now - 3 * day,
      verdict: /chega/i.test(text) ? 'ASK' : 'OUT',
      text,
    }))
    return { messages: said.length, requests: found.length, known: 0, import: written, found }
  }
  return { nameOf, look, rowsOf, chatOf, heardIn, importReport, checkReport }
}
