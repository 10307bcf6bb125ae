import { start, usePlace } from '../place.ts'
import { useSay } from '../words/say.ts'
import { ChatFound } from './Chat.tsx'
import { checkedGroups } from './checkedGroups.ts'
import { Done } from './Done.tsx'
import { Groups } from './Groups.tsx'
import { importGroups } from './importGroups.ts'
import { Files } from './Made.tsx'
import { WorkView } from './Progress.tsx'
import { nameOfWork } from './work.ts'

/** One long work by itself: where its list is no longer on the desk, or it never was about a list. */
export const WorkPage = ({ id }: { id: string }) => {
  const say = useSay()
  const { go } = usePlace()
  const another = () => go(start.lists)
  return (
    <WorkView id={id} kept={say('work.kept.saved')}>
      {work => (
        <section className="work-page" aria-label={nameOfWork(say, work)}>
          <h2>{nameOfWork(say, work)}</h2>
          {work.kind === 'import' && work.importReport && (
            <Done report={work.importReport} name={work.about} another={another} />
          )}
          {work.kind === 'import-preview' && work.importReport && (
            <>
              <p className="lead">{say('happens.rows', { n: work.importReport.rows })}</p>
              <Groups groups={importGroups(say, work.importReport, 'ahead')} />
            </>
          )}
          {work.checkReport && <Groups groups={checkedGroups(say, work.checkReport)} />}
          {work.chat && <ChatFound heard={work.chat} name={work.about} another={another} />}
          {work.files.length > 0 && <Files files={work.files} />}
        </section>
      )}
    </WorkView>
  )
}
