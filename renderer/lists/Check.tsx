import { useState } from 'react'
import { start, usePlace } from '../place.ts'
import { useRun } from '../ui/problem.ts'
import { Step } from '../ui/Step.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { Checked } from './Checked.tsx'
import { Columns } from './Columns.tsx'
import { type Draft, namesPeople, readingOf } from './draft.ts'
import { useDraft } from './drafts.tsx'
import { FileLine } from './FileLine.tsx'
import { FilePick } from './FilePick.tsx'
import { ForWhat } from './ForWhat.tsx'
import { WorkView } from './Progress.tsx'
import { useWork } from './work.ts'

/** Who on somebody's list may be written to: file, columns and purpose, answer. Nothing is kept. */
export const Check = () => {
  const say = useSay()
  const run = useRun()
  const { title } = useTopics()
  const { draft, taking, take, put, change, clear } = useDraft('check')
  const [waits, setWaits] = useState(false)
  const open = draft?.open ?? 1
  const seen = useWork(draft?.seen?.work ?? null).data
  const look = async () => {
    if (!draft?.topic) return
    setWaits(true)
    const result = await run('list.check', { reading: readingOf(draft), topic: draft.topic })
    setWaits(false)
    if (result.ok) change({ seen: { work: result.value.work, asked: '' }, run: null, open: 3 })
  }
  return (
    <ol className="steps">
      <Step
        number={1}
        title={say('step.file')}
        open={open}
        back={() => clear()}
        line={draft && <FileLine draft={draft} seen={seen} />}
      >
        <FilePick taking={taking} take={file => void take(file)} line={say('lists.drop.check')} />
      </Step>
      <Step
        number={2}
        title={say('step.purpose')}
        open={open}
        back={() => change({ open: 2 })}
        line={draft?.topic && say('step.purpose.line', { topic: title(draft.topic) })}
      >
        {draft?.look.chat && <NoList draft={draft} />}
        {draft && !draft.look.chat && (
          <>
            <Columns draft={draft} put={put} dates={false} />
            <ForWhat draft={draft} change={change} />
            <div className="acts">
              <button
                type="button"
                className="button main"
                disabled={!namesPeople(draft) || draft.topic === null || waits}
                onClick={() => void look()}
              >
                {say('check.do')}
              </button>
              {draft.topic === null && <p className="quiet-line">{say('check.missing')}</p>}
            </div>
          </>
        )}
      </Step>
      <Step number={3} title={say('step.answer')} open={open} line={null}>
        {draft?.seen && (
          <WorkView
            key={draft.seen.work}
            id={draft.seen.work}
            kept={say('work.kept.nothing')}
            again={() => void look()}
          >
            {work =>
              work.checkReport && (
                <Checked draft={draft} report={work.checkReport} change={change} another={() => clear()} />
              )
            }
          </WorkView>
        )}
      </Step>
    </ol>
  )
}

/** An exported chat is no list; Sossego looks for requests in it where lists come in. */
const NoList = ({ draft }: { draft: Draft }) => {
  const say = useSay()
  const { go } = usePlace()
  const { put } = useDraft('import')
  return (
    <div className="ended" role="alert">
      <p>
        <b>{say('check.chat')}</b>
      </p>
      <p>{say('check.chat.line')}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          put({ ...draft, open: 2, seen: null, run: null })
          go({ ...start.lists, task: 'import' })
        }}
      >
        {say('check.chat.do')}
      </button>
    </div>
  )
}
