import { type FormEvent, useId, useRef, useState } from 'react'
import { type ShopTopic, startedByShop } from '../../shared/consent/topic.ts'
import type { Output } from '../../shared/contract.ts'
import { Part } from '../teach/Part.tsx'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { OneField } from './OneField.tsx'

type Own = Output<'shop.show'>['topics'][number]

/** Topics that the shop made for itself. None is deleted: what was said to one stays. */
export const OwnTopics = ({ topics }: { topics: Own[] }) => {
  const say = useSay()
  const head = useRef<HTMLHeadingElement>(null)
  const sorted = [...topics].sort((a, b) => Number(a.retired) - Number(b.retired))
  return (
    <Part title={say('own-topic.title')} line={say('own-topic.line')} head={head}>
      {topics.length === 0 ? (
        <p className="part-empty">{say('own-topic.empty')}</p>
      ) : (
        <ul className="taught">
          {sorted.map(own => (
            <TopicLine key={own.id} own={own} moved={() => head.current?.focus()} />
          ))}
        </ul>
      )}
      <AddTopic />
    </Part>
  )
}

type LineProps = { own: Own; moved(): void }

/** `moved`: the line stands elsewhere now, and what had the focus is gone. */
const TopicLine = ({ own, moved }: LineProps) => {
  const say = useSay()
  const run = useRun()
  const { tell, hush } = useToast()
  const { lower } = useTopics()
  const [renaming, setRenaming] = useState(false)
  const { id: topic, name, like, retired } = own
  const rename = async (next: string) => {
    const { ok } = await run('topic.change', { topic, name: next, retired })
    if (!ok) return
    setRenaming(false)
    tell({ text: say('own-topic.renamed', { name: next }) })
  }
  const begin = async () => {
    hush()
    await run('topic.change', { topic, name, retired: false })
    moved()
  }
  const end = async () => {
    const { ok } = await run('topic.change', { topic, name, retired: true })
    if (!ok) return
    tell({
      text: say('own-topic.ended', { name }),
      act: { label: say('detail.undo'), run: () => void begin() },
    })
    moved()
  }
  if (renaming)
    return (
      <li className="own-topic">
        <OneField
          label={say('own-topic.name')}
          value={name}
          longest={60}
          keep={rename}
          cancel={() => setRenaming(false)}
        />
      </li>
    )
  return (
    <li className="own-topic" data-ended={retired || undefined}>
      <div>
        <b>{name}</b>
        <p>{retired ? say('own-topic.past') : say('own-topic.like', { topic: lower(like) })}</p>
      </div>
      {retired ? (
        <button
          type="button"
          className="link"
          aria-label={say('own-topic.again.one', { name })}
          onClick={begin}
        >
          {say('own-topic.again')}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="link"
            aria-label={say('own-topic.rename.one', { name })}
            onClick={() => setRenaming(true)}
          >
            {say('own-topic.rename')}
          </button>
          <button
            type="button"
            className="link"
            aria-label={say('own-topic.end.one', { name })}
            onClick={end}
          >
            {say('own-topic.end')}
          </button>
        </>
      )}
    </li>
  )
}

const AddTopic = () => {
  const say = useSay()
  const run = useRun()
  const id = useId()
  const { tell } = useToast()
  const { title, lower } = useTopics()
  const [name, setName] = useState('')
  const [like, setLike] = useState<ShopTopic>('offers')
  const field = useRef<HTMLInputElement>(null)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!name.trim()) return
    const { ok } = await run('topic.name', { name: name.trim(), like })
    if (!ok) return
    tell({ text: say('own-topic.added', { name: name.trim() }) })
    setName('')
    field.current?.focus()
  }
  return (
    <form className="teach-form" onSubmit={add}>
      <div className="teach-row">
        <label className="teach-text">
          {say('own-topic.name')}
          <input
            ref={field}
            className="field"
            maxLength={60}
            autoComplete="off"
            placeholder={say('own-topic.place')}
            value={name}
            onChange={event => setName(event.target.value)}
          />
        </label>
        <label>
          {say('own-topic.as')}
          <select
            className="select"
            value={like}
            aria-describedby={id}
            onChange={event => {
              const chosen = startedByShop.find(one => one === event.target.value)
              if (chosen) setLike(chosen)
            }}
          >
            {startedByShop.map(topic => (
              <option key={topic} value={topic}>
                {title(topic)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p id={id} className="teach-blank">
        {say('own-topic.means', { topic: lower(like) })}
      </p>
      <button type="submit" className="button" disabled={!name.trim()}>
        {say('own-topic.add')}
      </button>
    </form>
  )
}
