import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import Minus from 'lucide-react/icons/minus'
import Undo from 'lucide-react/icons/undo-2'
import type { RequestDetail } from '../../shared/view.ts'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { explain } from './why.ts'

const icons = { waiting: CircleDashed, honoured: Check, dismissed: Minus, undone: Undo }

export const Why = ({ detail }: { detail: RequestDetail }) => {
  const say = useSay()
  const { all } = useTopics()
  const { tab } = detail.row
  const Icon = icons[tab]
  return (
    <div className="why" data-tab={tab}>
      <Icon size={16} strokeWidth={2} aria-hidden />
      <p>
        <b>{say(tab === 'waiting' ? 'why.title' : 'why.title.done')}</b> {explain(say, all, detail)}
      </p>
    </div>
  )
}
