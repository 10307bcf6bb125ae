import { useAsk } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { Loading, Trouble } from '../ui/States.tsx'
import { useSay } from '../words/say.ts'
import { OwnTopics } from './OwnTopics.tsx'
import { Staff } from './Staff.tsx'
import { Wordings } from './Wordings.tsx'

/** The answer at the top: what does this shop write about? */
export const TopicsHead = () => {
  const say = useSay()
  const { data } = useAsk('shop.show', {})
  const own = data?.topics.filter(one => !one.retired) ?? []
  return <ScreenHead title={say('topics.title', { n: own.length })} line={say('topics.line')} />
}

/** The shop's own topics, the words by which it asks for consent, and who sits at this computer. */
export const TopicsPage = () => {
  const { data, error, refetch } = useAsk('shop.show', {})
  return (
    <div className="teach">
      {data ? (
        <>
          <OwnTopics topics={data.topics} />
          <Wordings wordings={data.wordings} />
          <Staff staff={data.staff} />
        </>
      ) : error ? (
        <Trouble problem={error} again={() => void refetch()} />
      ) : (
        <Loading rows={6} />
      )}
    </div>
  )
}
