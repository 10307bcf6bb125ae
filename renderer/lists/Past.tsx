import Chat from 'lucide-react/icons/message-circle'
import List from 'lucide-react/icons/table-2'
import { useState } from 'react'
import type { Output } from '../../shared/contract.ts'
import { useAsk } from '../ask.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { useWhen, When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { useDraft } from './drafts.tsx'
import { UndoImport } from './UndoImport.tsx'
import { useWork } from './work.ts'

type Row = Output<'imports.show'>[number]

/** Lists that are shown at first. */
const few = 20

/** Lists and chats that were taken in, newest first; each can be taken back with a reason. */
export const Past = () => {
  const say = useSay()
  const { data, error, refetch } = useAsk('imports.show', {})
  const [all, setAll] = useState(false)
  const { draft, clear } = useDraft('import')
  // The list on the desk, where it is the one that is taken back: it would go on from what is no longer there.
  const ran = useWork(draft?.run ?? null).data?.importReport?.import
  const [undoing, setUndoing] = useState<Row | null>(null)
  return (
    <section className="past" aria-labelledby="past-title">
      <h2 id="past-title">{say('past.title')}</h2>
      {error && !data && <Trouble problem={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data?.length === 0 && <p className="quiet-line">{say('past.empty')}</p>}
      {data && data.length > 0 && (
        <ul>
          {data.slice(0, all ? undefined : few).map(row => (
            <PastRow key={row.import} row={row} undo={() => setUndoing(row)} />
          ))}
        </ul>
      )}
      {data && !all && data.length > few && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say('past.more', { n: data.length - few })}
        </button>
      )}
      <UndoImport
        undoing={undoing}
        close={() => setUndoing(null)}
        onDone={() => {
          if (ran && ran === undoing?.import) clear()
        }}
      />
    </section>
  )
}

const PastRow = ({ row, undo }: { row: Row; undo(): void }) => {
  const say = useSay()
  const when = useWhen()
  const { all } = useTopics()
  const { kind, name, at, state, topics, people, staff, undone } = row
  const said = () => {
    if (state) return say(`past.said.${state}`, { topics: all(topics) })
    return say(kind === 'chat' ? 'past.said.chat' : 'past.said.contacts')
  }
  const Icon = kind === 'chat' ? Chat : List
  return (
    <li className="past-row" data-undone={undone !== null || undefined}>
      <Icon size={16} strokeWidth={1.8} aria-hidden />
      <div>
        <b>{name}</b>
        <p>
          {undone ? say('past.undone', { date: when.dated(undone.at), why: undone.why }) : said()}
          {staff && ` · ${say('past.staff', { staff })}`}
        </p>
      </div>
      <span className="figure">
        {say(kind === 'chat' ? 'past.people.chat' : 'past.people', { n: people })}
      </span>
      <When at={at} as="dated" />
      {!undone && (
        <button type="button" className="button" aria-label={say('past.undo.one', { name })} onClick={undo}>
          {say('past.undo')}
        </button>
      )}
    </li>
  )
}
