import { type ReactNode, useEffect } from 'react'
import { Find } from './Find.tsx'

type Props = { title: string; line: ReactNode; children?: ReactNode }

/** The top of every screen: the answer to its one question, in a sentence, and the search. */
export const ScreenHead = ({ title, line, children }: Props) => {
  useEffect(() => {
    document.title = `${title} · Sossego`
  }, [title])
  return (
    <header className="screen-head">
      <div className="screen-answer">
        <h1>{title}</h1>
        <p aria-live="polite">{line}</p>
      </div>
      {children}
      <Find />
    </header>
  )
}
