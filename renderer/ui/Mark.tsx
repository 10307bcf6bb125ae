import Ban from 'lucide-react/icons/ban'
import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import type { State } from '../../shared/consent/topic.ts'

const marks = { granted: Check, denied: Ban, held: CircleDashed, unknown: null }

type Props = { state: State; title?: string }

/** A state as a shape of its own; colour only adds to it. `title` is read aloud and shown on hover. */
export const Mark = ({ state, title }: Props) => {
  const Shape = marks[state]
  return (
    <span className="mark" data-state={state} title={title}>
      {Shape ? <Shape size={15} strokeWidth={1.8} aria-hidden /> : <span className="mark-dot" aria-hidden />}
      {title && <span className="sr-only">{title}</span>}
    </span>
  )
}
