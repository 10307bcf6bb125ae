import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type VerdictKind, verdicts } from '../../shared/optout/verdict.ts'
import { useSay } from '../words/say.ts'

type Props = {
  /** What the quiet button says. */
  label: string
  /** What Sossego understood: the one answer that needs no asking. */
  understood: VerdictKind
  chosen: VerdictKind | null
  choose(meant: VerdictKind): Promise<boolean>
  /** What saying it does. */
  children: ReactNode
}

/** A quiet button that asks, in its place, what the person meant. */
export const Meant = ({ label, understood, chosen, choose, children }: Props) => {
  const say = useSay()
  const id = useId()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLFieldSetElement>(null)
  // The keyboard goes on from the question, so that the next Enter answers nothing by accident.
  useEffect(() => {
    if (open) box.current?.focus()
  }, [open])
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const answers = verdicts.filter(one => one !== understood || one === chosen)
  const take = async (meant: VerdictKind) => {
    if (await choose(meant)) close()
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="link quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <fieldset
          id={id}
          className="meant"
          ref={box}
          tabIndex={-1}
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            close()
          }}
        >
          <legend>{say('meant.ask')}</legend>
          <div className="chips">
            {answers.map(meant => (
              <button
                key={meant}
                type="button"
                className="chip"
                aria-pressed={chosen === meant}
                onClick={() => take(meant)}
              >
                {say(`meant.${meant}`)}
              </button>
            ))}
          </div>
          <p>{children}</p>
        </fieldset>
      )}
    </>
  )
}
