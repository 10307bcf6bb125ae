import { useState } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import { useAsk } from '../ask.ts'
import { everyone, start, usePlace } from '../place.ts'
import { Choice } from '../ui/Choice.tsx'
import { useRun } from '../ui/problem.ts'
import { TopicChecks } from '../ui/TopicChecks.tsx'
import { useSay } from '../words/say.ts'
import { useDraft } from './drafts.tsx'
import { Made } from './Made.tsx'
import { type Formulas, OpenedWhere } from './OpenedWhere.tsx'
import { WorkView } from './Progress.tsx'
import { useWorks } from './work.ts'

const tools = ['generic', 'vtex', 'rd', 'mailchimp'] as const

/** How many want nothing on a topic; who waits for an answer is among them. */
const Left = ({ topic }: { topic: Topic }) => {
  const say = useSay()
  const { data } = useAsk('people.page', {
    wanted: { ...everyone, topic, states: ['denied', 'held'] },
    sort: 'newest',
    limit: 1,
    offset: 0,
  })
  return <small className="figure">{data && say('leave.count', { n: data.total })}</small>
}

/** Writes the list of people who are to be left alone, for whatever else sends messages. */
export const Leave = () => {
  const say = useSay()
  const run = useRun()
  const { go } = usePlace()
  const { clear } = useDraft('import')
  const [topics, setTopics] = useState<readonly Topic[]>(['offers', 'news'])
  const [tool, setTool] = useState<(typeof tools)[number]>('generic')
  const [format, setFormat] = useState<'csv' | 'xlsx'>('xlsx')
  const [formulas, setFormulas] = useState<Formulas>('safe')
  const [changes, setChanges] = useState(false)
  const [asked, setAsked] = useState<string | null>(null)
  // The last one was perhaps asked for before she looked elsewhere.
  const work = useWorks().find(one => one.kind === 'suppression')?.work ?? null
  const write = async () => {
    const result = await run('suppression.export', { topics: [...topics], tool, formulas, format, changes })
    if (result.ok) setAsked(result.value.work)
  }
  return (
    <div className="leave">
      <TopicChecks
        legend={say('leave.topics')}
        chosen={topics}
        onChange={setTopics}
        beside={topic => <Left topic={topic} />}
      >
        <p className="form-hint">{say('leave.topics.line')}</p>
      </TopicChecks>
      <div className="says-pick">
        <span aria-hidden="true">{say('leave.tool')}</span>
        <Choice
          label={say('leave.tool')}
          value={tool}
          options={tools.map(one => ({ value: one, label: say(`leave.tool.${one}`) }))}
          onChange={one => {
            setTool(one)
            // Another program wants every number as it is; a person opens the list in a spreadsheet.
            setFormulas(one === 'generic' ? 'safe' : 'exact')
            setFormat(one === 'generic' ? 'xlsx' : 'csv')
          }}
        />
        <p className="quiet-line">{say(`leave.tool.${tool}.line`)}</p>
      </div>
      <div className="leave-pair">
        <div className="says-pick">
          <span aria-hidden="true">{say('leave.format')}</span>
          <Choice
            label={say('leave.format')}
            value={format}
            options={(['xlsx', 'csv'] as const).map(one => ({
              value: one,
              label: say(`leave.format.${one}`),
            }))}
            onChange={one => setFormat(one)}
          />
        </div>
        <OpenedWhere formulas={formulas} onChange={setFormulas} />
      </div>
      <p className="quiet-line">{say(`clean.for.${formulas}.line`)}</p>
      <div>
        <label className="check">
          <input type="checkbox" checked={changes} onChange={event => setChanges(event.target.checked)} />
          {say('leave.changes')}
        </label>
        <p className="quiet-line">{say('leave.changes.line')}</p>
      </div>
      <div className="acts">
        <button
          type="button"
          className="button main"
          disabled={topics.length === 0}
          onClick={() => void write()}
        >
          {say('leave.do')}
        </button>
        <p className="quiet-line">{say('leave.do.line')}</p>
      </div>
      {work && (
        <WorkView key={work} id={work} kept={say('work.kept.nothing')} again={() => void write()}>
          {done => <Made work={done} pick={files => (asked === work ? files[0] : undefined)} />}
        </WorkView>
      )}
      <section className="reverse" aria-labelledby="leave-reverse">
        <h2 id="leave-reverse">{say('leave.reverse')}</h2>
        <p>{say('leave.reverse.line')}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            clear('denied')
            go({ ...start.lists, task: 'import' })
          }}
        >
          {say('leave.reverse.do')}
        </button>
      </section>
    </div>
  )
}
