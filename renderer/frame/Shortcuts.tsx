import { Fragment } from 'react'
import { screens } from '../place.ts'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { setLetters, useLetters } from '../ui/letters.ts'
import { useSay } from '../words/say.ts'

type Row = readonly [keys: string, what: string]

/** Every key there is, and the switch for single letters. */
export const Shortcuts = ({ open, close }: { open: boolean; close(): void }) => {
  const say = useSay()
  const letters = useLetters()
  const groups: { title: string; rows: Row[] }[] = [
    {
      title: say('keys.everywhere'),
      rows: [
        ['Ctrl K', say('keys.find')],
        ...screens.map(
          (screen, index) => [`Ctrl ${index + 1}`, say('keys.go', { screen: say(`nav.${screen}`) })] as const,
        ),
        ['Esc', say('keys.back')],
        ['?', say('keys.help')],
      ],
    },
    {
      title: say('nav.inbox'),
      rows: [
        ['J  ↓', say('keys.next')],
        ['K  ↑', say('keys.previous')],
        ['S', say('decision.stop-all')],
        ['O', say('decision.stop-offers')],
        ['N', say('decision.not-a-request')],
        ['R', say('reply.open')],
        ['U', say('keys.undo')],
        ['1  2  3  4', say('keys.reason')],
      ],
    },
    {
      title: say('nav.people'),
      rows: [
        ['↓  ↑', `${say('keys.next')}, ${say('keys.previous').toLocaleLowerCase()}`],
        ['Enter', say('keys.enter')],
        ['Space', say('keys.choose')],
        ['Shift ↓  Shift ↑', say('keys.choose.way')],
        ['Ctrl A', say('keys.choose.all')],
        ['A', say('keys.add')],
      ],
    },
    {
      title: say('nav.templates'),
      rows: [
        ['J  ↓', say('keys.next')],
        ['K  ↑', say('keys.previous')],
        ['U', say('keys.undo')],
      ],
    },
  ]
  return (
    <Dialog title={say('keys.title')} open={open} onClose={close} wide>
      <div className="keys">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, what]) => (
                <Fragment key={what}>
                  <dt>
                    {keys.split('  ').map(key => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="keys-letters">
        <div>
          <b>{say('keys.letters')}</b>
          <p>{say('keys.letters.line')}</p>
        </div>
        <Choice
          label={say('keys.letters')}
          value={letters ? 'on' : 'off'}
          options={[
            { value: 'on', label: say('keys.on') },
            { value: 'off', label: say('keys.off') },
          ]}
          onChange={wish => setLetters(wish === 'on')}
        />
      </div>
    </Dialog>
  )
}
