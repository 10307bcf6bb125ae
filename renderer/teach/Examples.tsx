import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useRef, useState } from 'react'
import type { ExampleRow, Taught } from '../../shared/teach.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { sentenceOf, useExample } from './keep.ts'
import { Part } from './Part.tsx'

/** Rows shown before the owner asks for all. */
const atFirst = 20

/** The sentences that the owner corrected, and whether they are understood now. What is not stands first. */
export const Examples = ({ taught }: { taught: Taught }) => {
  const say = useSay()
  const head = useRef<HTMLHeadingElement>(null)
  const [all, setAll] = useState(false)
  const { examples } = taught
  const isWrong = (one: ExampleRow) => one.meant !== one.now
  const sorted = [...examples.filter(isWrong), ...examples.filter(one => !isWrong(one))]
  return (
    <Part title={say('example.title')} line={say('example.line')} head={head}>
      {examples.length === 0 ? (
        <p className="part-empty">{say('example.empty')}</p>
      ) : (
        <ul className="taught">
          {sorted.slice(0, all ? undefined : atFirst).map(one => (
            <Line key={one.of} example={one} gone={() => head.current?.focus()} />
          ))}
        </ul>
      )}
      {!all && examples.length > atFirst && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say('example.all', { n: examples.length })}
        </button>
      )}
    </Part>
  )
}

const Line = ({ example, gone }: { example: ExampleRow; gone(): void }) => {
  const say = useSay()
  const { forget } = useExample(sentenceOf(example))
  const { text, meant, now, at } = example
  const right = meant === now
  return (
    <li className="example">
      <div className="taught-line">
        <q>
          <CustomerText text={text} />
        </q>
        <When at={at} as="date" />
        <button
          type="button"
          className="link quiet"
          aria-label={say('example.drop.one', { text })}
          onClick={async () => {
            if (await forget(example)) gone()
          }}
        >
          {say('example.drop')}
        </button>
      </div>
      <p className="example-how">
        {say('example.meant', { meant: say(`meant.${meant}`) })}
        <span className="agree" data-right={right}>
          {right ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
          {right ? say('example.agrees') : say('example.disagrees', { now: say(`reading.${now}`) })}
        </span>
      </p>
    </li>
  )
}
