import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useRef, useState } from 'react'
import type { ExampleRow, Taught } from '../../shared/teach.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { sentenceOf, useExample } from './keep.ts'
import type { Draft } from './OwnWords.tsx'
import { Part } from './Part.tsx'

/** Rows shown before the owner asks for all. */
const atFirst = 20

/** The longest word of her own, in characters and in words. */
const longest = 40
const mostWords = 5
const ownMeaning = { OUT: 'out', IN: 'in', HELP: 'help' } as const
const isOwn = (meant: string): meant is keyof typeof ownMeaning => Object.hasOwn(ownMeaning, meant)

/** The sentence as a word of her own. Only what is not understood at all can be taught. */
const draftOf = ({ text, meant, now }: ExampleRow): Draft | null => {
  const word = text.trim()
  const short = word.length <= longest && word.split(/\s+/).length <= mostWords
  return short && now === 'NONE' && isOwn(meant) ? { text: word, meaning: ownMeaning[meant] } : null
}

/** Where the head of the page leads: the first sentence that is not understood yet. */
export const firstWrong = () => document.querySelector<HTMLElement>('.example[data-right="false"]')

type Props = { taught: Taught; teach(draft: Draft): void }

/** The sentences that the owner corrected, and whether they are understood now. What is not stands first. */
export const Examples = ({ taught, teach }: Props) => {
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
            <Line key={one.of} example={one} teach={teach} gone={() => head.current?.focus()} />
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

type LineProps = { example: ExampleRow; gone(): void } & Pick<Props, 'teach'>

const Line = ({ example, gone, teach }: LineProps) => {
  const say = useSay()
  const { forget } = useExample(sentenceOf(example))
  const { text, meant, now, at } = example
  const right = meant === now
  const draft = draftOf(example)
  return (
    <li className="example" data-right={right} tabIndex={-1}>
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
      {!right && (
        <div className="example-on">
          {draft ? (
            <button type="button" className="button" onClick={() => teach(draft)}>
              {say('example.teach')}
            </button>
          ) : (
            <p>{say('example.stays', { now })}</p>
          )}
        </div>
      )}
    </li>
  )
}
