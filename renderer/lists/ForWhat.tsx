import { useDeferredValue, useState } from 'react'
import { useAsk } from '../ask.ts'
import { useLanguageName } from '../templates/languageName.ts'
import { Choice } from '../ui/Choice.tsx'
import { usePages } from '../ui/pages.ts'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import type { Draft } from './draft.ts'

/** Which topic a template of a category is about, until the owner says otherwise. */
const topicOf = (category: string) => {
  if (category === 'UTILITY') return 'orders' as const
  return category === 'AUTHENTICATION' ? ('account' as const) : ('offers' as const)
}

/** So many are offered at once; of more the others are found by their names. */
const most = 100

type Props = { draft: Draft; change(patch: Partial<Draft>): void }

/** What the list will be used for: one topic, chosen straight or by the template that will be sent. */
export const ForWhat = ({ draft, change }: Props) => {
  const say = useSay()
  const { started, title } = useTopics()
  const languageName = useLanguageName()
  const [search, setSearch] = useState('')
  const { head } = usePages('templates.page', { search: useDeferredValue(search), visit: '' })
  const chosen = useAsk('template.show', { template: draft.template ?? '' }, draft.template !== null).data
  const found = head?.rows ?? []
  // What was chosen stays in sight, whatever is searched.
  const templates =
    chosen && !found.some(one => one.template === chosen.template) ? [chosen, ...found] : found
  return (
    <fieldset className="for">
      <legend>{say('for.ask')}</legend>
      {(head?.counts.all ?? 0) > most && (
        <input
          className="field"
          type="search"
          maxLength={200}
          aria-label={say('templates.search')}
          placeholder={say('templates.search')}
          value={search}
          onChange={event => setSearch(event.target.value)}
        />
      )}
      {templates.length > 0 && (
        <label className="pick">
          {say('for.template')}
          <select
            className="select"
            value={draft.template ?? ''}
            onChange={event => {
              const picked = templates.find(one => one.template === event.target.value)
              change({
                template: picked?.template ?? null,
                ...(picked && { topic: topicOf(picked.category) }),
              })
            }}
          >
            <option value="">{say('for.template.none')}</option>
            {templates.map(({ template, name, language }) => (
              <option key={template} value={template}>
                {name} · {languageName(language)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="says-pick">
        <span aria-hidden="true">{say('for.topic')}</span>
        <Choice
          label={say('for.topic')}
          value={draft.topic}
          options={started.map(topic => ({ value: topic, label: title(topic) }))}
          onChange={topic => change({ topic })}
        />
        {draft.template !== null && draft.topic !== null && (
          <p className="quiet-line">{say('for.guessed')}</p>
        )}
      </div>
    </fieldset>
  )
}
