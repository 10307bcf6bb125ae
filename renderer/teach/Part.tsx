import { type ReactNode, type RefObject, useId } from 'react'

type Props = { title: string; line: string; head?: RefObject<HTMLHeadingElement | null>; children: ReactNode }

/** One part of the page. `head` takes the focus where what had it is gone. */
export const Part = ({ title, line, head, children }: Props) => {
  const id = useId()
  return (
    <section className="part" aria-labelledby={id}>
      <div>
        <h2 id={id} ref={head} tabIndex={-1}>
          {title}
        </h2>
        <p className="part-line">{line}</p>
      </div>
      <div>{children}</div>
    </section>
  )
}
