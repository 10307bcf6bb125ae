import type { ReactNode } from 'react'
import type { Rating as Colour } from '../../shared/view.ts'
import { useSay } from '../words/say.ts'

/** Each colour has a shape of its own: circle, triangle, square, and a dash where nothing is known. */
const shapes: Record<Colour, string> = {
  GREEN: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  YELLOW: 'M5 .8 9.600 9H.4Z',
  RED: 'M1.200 1.200h7.600v7.600H1.200Z',
  UNKNOWN: 'M1.500 4.200h7v1.600h-7Z',
}

type Props = { rating: Colour; children?: ReactNode }

/** The colour in a word, or in the words given. */
export const Rating = ({ rating, children }: Props) => {
  const say = useSay()
  return (
    <span className="rating" data-rating={rating}>
      <svg viewBox="0 0 10 10" width="10" height="10" fill="currentColor" aria-hidden="true">
        <path d={shapes[rating]} />
      </svg>
      {children ?? say(`rating.${rating}`)}
    </span>
  )
}
