import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import Minus from 'lucide-react/icons/minus'
import X from 'lucide-react/icons/x'
import type { Fate } from '../../shared/quality/fate.ts'

const icons = { lost: X, waits: CircleDashed, heard: Check, none: Minus }

/** A shape for each fate; the words beside it say the same. */
export const FateIcon = ({ fate }: { fate: Fate }) => {
  const Icon = icons[fate]
  return (
    <span className="request-icon fate" data-fate={fate}>
      <Icon size={16} strokeWidth={2} aria-hidden />
    </span>
  )
}
