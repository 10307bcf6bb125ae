import { useAsk } from '../ask.ts'
import { useLanguageName } from '../templates/languageName.ts'
import { Choice } from '../ui/Choice.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import type { Draft } from './draft.ts'

/** Which topic a template of a category is about, until the owner says otherwise. */
const topicOf = (category: string) => {
  if (category === 'UTILITY') return 'orders' as const
  return category === 'AUTHENTICATION' ? ('account' as const) : ('offers' as const)
}

type Props = { draft: Draft; change(patch: Partial<Draft>): void }

/** What the list will be used for: one topic, chosen straight or by the template that will be sent. */
export const ForWhat = ({ draft, change }: Props) => {
  const say = useSay()
  const { started, title } = useTopics()
  const languageName = useLanguageName()
  const { data: templates = [] } = useAsk('templates.show', {})
  return (
    <fieldset className="for">
      <legend>{say('for.ask')}</legend>
      {templates.length > 0 && (
        <label className="pick">
          {say('for.template')}
          <select
            className="select"
            value={draft.template ?? ''}
            onChange={event => {
              const chosen = templates.find(one => one.template === event.target.value)
              change({
                template: chosen?.template ?? null,
                ...(chosen && { topic: topicOf(chosen.category) }),
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
