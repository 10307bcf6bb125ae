import Bookmark from 'lucide-react/icons/bookmark'
import Trash from 'lucide-react/icons/trash-2'
import { type FormEvent, useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Output } from '../../shared/contract.ts'
import type { Sort, Wanted } from '../../shared/people.ts'
import { useAsk } from '../ask.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { isFiltered } from './wanted.ts'

type View = Output<'shop.show'>['views'][number]
type Props = { wanted: Wanted; sort: Sort; open(view: Pick<View, 'wanted' | 'sort'>): void }

/** Filters that the owner comes back to, by the names that she gave them. */
export const Views = (props: Props) => {
  const say = useSay()
  return (
    <DialogTrigger>
      <Button className="button views-open">
        <span title={say('views.title')}>
          <Bookmark size={15} strokeWidth={1.8} aria-hidden />
        </span>
        <span className="word">{say('views.title')}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="views" aria-label={say('views.title')}>
          {({ close }) => <Card {...props} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

const Card = ({ wanted, sort, open, close }: Props & { close(): void }) => {
  const say = useSay()
  const run = useRun()
  const { tell, hush } = useToast()
  const { data } = useAsk('shop.show', {})
  const [name, setName] = useState('')
  const views = data?.views ?? []
  const same = views.find(
    view => JSON.stringify(view.wanted) === JSON.stringify(wanted) && view.sort === sort,
  )
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    const { ok } = await run('view.keep', { name: name.trim(), wanted, sort })
    if (!ok) return
    tell({ text: say('views.kept', { name: name.trim() }) })
    close()
  }
  const forget = async (view: View) => {
    const { ok } = await run('view.forget', { view: view.id })
    if (!ok) return
    const back = async () => {
      hush()
      await run('view.keep', { name: view.name, wanted: view.wanted, sort: view.sort })
    }
    // What stands over the page would keep the toast's "undo" out of reach.
    close()
    tell({ text: say('views.forgotten', { name: view.name }), act: { label: say('detail.undo'), run: back } })
  }
  return (
    <>
      {views.length > 0 && (
        <ul>
          {views.map(view => (
            <li key={view.id}>
              <button
                type="button"
                className="option"
                aria-current={view === same ? 'true' : undefined}
                onClick={() => {
                  open(view)
                  close()
                }}
              >
                {view.name}
              </button>
              <button
                type="button"
                className="icon-button"
                aria-label={say('views.forget', { name: view.name })}
                title={say('views.forget', { name: view.name })}
                onClick={() => forget(view)}
              >
                <Trash size={15} strokeWidth={1.7} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {same === undefined && isFiltered(wanted) ? (
        <form onSubmit={keep}>
          <label>
            {say('views.name')}
            <input
              className="field"
              maxLength={60}
              placeholder={say('views.place')}
              value={name}
              onChange={event => setName(event.target.value)}
            />
          </label>
          <button type="submit" className="button" disabled={!name.trim()}>
            {say('views.keep')}
          </button>
        </form>
      ) : (
        views.length === 0 && <p>{say('views.empty')}</p>
      )}
    </>
  )
}
