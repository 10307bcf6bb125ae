import { groupOf } from '../../../shared/consent/ledger.ts'
import type { Row } from '../../../shared/lists/table.ts'
import type { FileInfo } from '../../../shared/work.ts'
import type { Account } from '../account.ts'
import { type Writing, writeList } from '../lists/write.ts'
import { person } from './named.ts'
import { consentRows } from './rows.ts'

const batch = 500

/** Writes chosen people as a list: name, number, what they said to each topic, since when. */
export const writeChosen = async (
  { store, files, order }: Account,
  people: readonly string[],
  formulas: 'safe' | 'exact',
): Promise<FileInfo> => {
  const { ledger } = store
  const topics = [...ledger.topics].map(([id, { last }]) => [id as string, last.name] as const)
  const named = new Map(topics)
  const columns = (people[0] ? consentRows(ledger, people[0]) : []).map(
    ({ topic }) => named.get(topic) ?? topic,
  )
  const isSafe = formulas === 'safe'
  const guess: Writing['guess'] = {
    ...{ format: 'csv', encoding: 'utf-8', bom: isSafe, delimiter: isSafe ? ';' : ',' },
    ...{ newline: '\r\n', header: true, sheet: null },
  }
  async function* rows(): AsyncGenerator<Row[]> {
    for (let from = 0; from < people.length; from += batch) {
      yield people.slice(from, from + batch).map((id, index) => {
        const { name, phone, user } = person(ledger, groupOf(ledger, id)[0] ?? id)
        const since = order.people.columns.since()[order.people.slotOf(id) ?? -1] ?? 0
        return {
          row: from + index + 2,
          cells: [
            name ?? '',
            phone ? `+${phone}` : (user ?? ''),
            ...consentRows(ledger, id).map(({ state }) => state),
            since ? new Date(since).toISOString() : '',
          ],
        }
      })
      await new Promise(done => setImmediate(done))
    }
  }
  const writing: Writing = {
    guess,
    formulas,
    columns: [
      { name: 'name', means: 'name' },
      { name: 'phone', means: 'phone' },
      ...columns.map(name => ({ name, means: 'other' as const })),
      { name: 'since', means: 'date' },
    ],
  }
  const { file, path } = files.place('contatos.csv')
  await files.room()
  await writeList(path, writing, rows)
  return files.made(file)
}
