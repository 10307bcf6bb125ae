import type { ImportReport } from '../../shared/lists/report.ts'
import { useRun } from '../ui/problem.ts'
import { Step } from '../ui/Step.tsx'
import { type Say, useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { ChatFound, ChatWho, chatOf } from './Chat.tsx'
import { Columns } from './Columns.tsx'
import { Done } from './Done.tsx'
import { asksDates, type Draft, isSaid, namesPeople, readingOf, sayingOf } from './draft.ts'
import { useDraft } from './drafts.tsx'
import { FileLine } from './FileLine.tsx'
import { FilePick } from './FilePick.tsx'
import { Happens } from './Happens.tsx'
import { touched } from './importGroups.ts'
import { WorkView } from './Progress.tsx'
import { Says } from './Says.tsx'
import { useWork } from './work.ts'

/** What a work was asked, to tell whether the owner has said otherwise since. */
const askedOf = (draft: Draft): string =>
  JSON.stringify(draft.look.chat ? chatOf(draft) : [readingOf(draft), sayingOf(draft)])

const useSteps = (draft: Draft | null, change: (patch: Partial<Draft>) => void) => {
  const run = useRun()
  const start = async (what: 'preview' | 'run') => {
    if (!draft) return
    const result = draft.look.chat
      ? await run(`chat.${what}`, chatOf(draft))
      : await run(`import.${what}`, { reading: readingOf(draft), saying: sayingOf(draft) })
    if (!result.ok) return
    const { work } = result.value
    if (what === 'preview') change({ seen: { work, asked: askedOf(draft) }, open: 3 })
    else change({ run: work, open: 4 })
  }
  return { look: () => void start('preview'), take: () => void start('run') }
}

/** A list comes in, in four steps on one page: file, columns, what will happen, done. */
export const Import = () => {
  const say = useSay()
  const { draft, taking, take, put, change, clear } = useDraft('import')
  const { look, take: write } = useSteps(draft, change)
  const seen = useWork(draft?.seen?.work ?? null).data
  const ran = useWork(draft?.run ?? null).data
  const open = draft?.open ?? 1
  const chat = draft?.look.chat ?? null
  const fixed = draft?.run !== null
  const back = (step: number) => (fixed ? undefined : () => change({ open: step }))
  const stale = draft?.seen ? draft.seen.asked !== askedOf(draft) : false
  return (
    <ol className="steps">
      <Step
        number={1}
        title={say('step.file')}
        open={open}
        back={fixed ? undefined : () => clear(draft?.terms.says ?? null)}
        line={draft && <FileLine draft={draft} seen={seen} />}
      >
        <FilePick taking={taking} take={file => void take(file)} line={say('lists.drop.import')} />
      </Step>
      <Step
        number={2}
        title={say(chat ? 'step.chat' : 'step.columns')}
        open={open}
        back={back(2)}
        line={draft && <SaidLine draft={draft} />}
      >
        {draft && chat && <ChatWho draft={draft} put={put} change={change} look={look} />}
        {draft && !chat && (
          <>
            <Columns draft={draft} put={put} />
            <Says draft={draft} change={change} />
            <div className="acts">
              <button
                type="button"
                className="button main"
                disabled={!namesPeople(draft) || asksDates(draft) || !isSaid(draft)}
                onClick={look}
              >
                {say('step.look')}
              </button>
              <p className="quiet-line">{say(missing(draft))}</p>
            </div>
          </>
        )}
      </Step>
      <Step
        number={3}
        title={say(chat ? 'step.found' : 'step.happens')}
        turn={draft?.seen?.work}
        open={open}
        back={back(3)}
        line={
          seen?.importReport
            ? foldedOf(say, seen.importReport)
            : seen?.chat && say('step.found.line', { n: seen.chat.requests })
        }
      >
        {draft?.seen && (
          <WorkView key={draft.seen.work} id={draft.seen.work} kept={say('work.kept.nothing')} again={look}>
            {work => (
              <>
                {work.importReport && (
                  <Happens
                    draft={draft}
                    report={work.importReport}
                    stale={stale}
                    change={change}
                    look={look}
                    run={write}
                    another={() => clear()}
                  />
                )}
                {work.chat && <ChatFound heard={work.chat} run={write} />}
              </>
            )}
          </WorkView>
        )}
      </Step>
      <Step number={4} title={say('step.done.title')} open={open} done={ran?.state === 'done'}>
        {draft?.run && (
          <WorkView
            key={draft.run}
            id={draft.run}
            line={say('work.import.line')}
            kept={say('work.kept.import')}
            again={write}
          >
            {work => (
              <>
                {work.importReport && (
                  <Done report={work.importReport} name={draft.file.name} another={() => clear()} />
                )}
                {work.chat && <ChatFound heard={work.chat} name={draft.file.name} another={() => clear()} />}
              </>
            )}
          </WorkView>
        )}
      </Step>
    </ol>
  )
}

/** What a list would do, in a line: only what is not nought. */
const foldedOf = (say: Say, report: ImportReport): string =>
  [
    say('step.happens.in', { n: touched(report) }),
    ...(report.keptOut > 0 ? [say('step.happens.out', { n: report.keptOut })] : []),
    ...(report.refused > 0 ? [say('step.happens.refused', { n: report.refused })] : []),
  ].join(' · ')

/** What still has to be said before anything can be looked at. */
const missing = (draft: Draft) => {
  if (!namesPeople(draft)) return 'step.missing.phone' as const
  if (asksDates(draft)) return 'step.missing.dates' as const
  if (draft.terms.says === null) return 'step.missing.says' as const
  return isSaid(draft) ? ('step.look.line' as const) : ('step.missing.proof' as const)
}

const SaidLine = ({ draft }: { draft: Draft }) => {
  const say = useSay()
  const { all } = useTopics()
  const { says, topics } = draft.terms
  if (draft.look.chat)
    return draft.me?.name ? say('step.chat.line', { me: draft.me.name }) : say('chat.me.silent')
  if (says === null) return null
  return say(`says.short.${says}`, { topics: all(topics) })
}
