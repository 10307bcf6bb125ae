import { type ComponentType, useState } from 'react'
import type { ConnectionStep } from '../../shared/connection/steps.ts'
import type { Connection } from '../../shared/connection/view.ts'
import { useAsk } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { useRun } from '../ui/problem.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { Step } from '../ui/Step.tsx'
import { useSay } from '../words/say.ts'
import { AccountStep, NumbersStep, SecretStep } from './AccountSteps.tsx'
import { AppStep, type StepProps, TokenStep, WayStep } from './FirstSteps.tsx'
import { useStepLine } from './lines.ts'
import { isKeyRefused, Overview } from './Overview.tsx'
import { HeardStep, ReceiveStep } from './ReceiveSteps.tsx'
import { Unlock } from './Unlock.tsx'

const steps: Record<ConnectionStep, ComponentType<StepProps>> = {
  way: WayStep,
  app: AppStep,
  token: TokenStep,
  account: AccountStep,
  numbers: NumbersStep,
  secret: SecretStep,
  receive: ReceiveStep,
  heard: HeardStep,
}

/** The answer at the top: whether the shop's WhatsApp is connected, and how much is left to do. */
export const ConnectHead = ({ practice }: { practice: boolean }) => {
  const say = useSay()
  const { data } = useAsk('connection.show', {}, !practice)
  if (practice || !data)
    return <ScreenHead title={say('pages.connection')} line={practice && say('connection.practice')} />
  const { way, next, secrets } = data
  const left = data.steps.filter(one => !one.done).length
  const title = secrets.locked
    ? say('connection.title.locked')
    : way === null
      ? say('connection.title.none')
      : next
        ? say('connection.title.going', { n: left })
        : say(isKeyRefused(data) ? 'connection.title.key' : `connection.title.${way}`)
  const line = secrets.locked ? 'connection.line.locked' : next ? 'connection.line' : 'connection.line.done'
  return <ScreenHead title={title} line={say(line)} />
}

/** The connection with WhatsApp: step by step until it stands, then how it stands. */
export const Connect = ({ practice }: { practice: boolean }) => {
  const { data, error, refetch } = useAsk('connection.show', {}, !practice)
  return (
    <div className="settings connect">
      {practice && <ToShop />}
      {error && !data && <Trouble problem={error} again={() => void refetch()} />}
      {!practice && !data && !error && <Loading rows={6} />}
      {data && (data.secrets.locked ? <Unlock known={data} /> : <Steps known={data} />)}
    </div>
  )
}

const ToShop = () => {
  const say = useSay()
  const run = useRun()
  return (
    <div className="acts">
      <button
        type="button"
        className="button main"
        onClick={() => void run('account.open', { account: 'shop' })}
      >
        {say('connection.practice.do')}
      </button>
    </div>
  )
}

const Steps = ({ known }: { known: Connection }) => {
  const say = useSay()
  const lineOf = useStepLine()
  const [back, setBack] = useState<ConnectionStep | null>(null)
  const open = back ?? known.next
  if (open === null) return <Overview known={known} change={setBack} />
  const at = known.steps.findIndex(one => one.step === open)
  return (
    <ol className="steps" aria-label={say('connection.steps')}>
      {known.steps.map(({ step, done }, index) => {
        const Body = steps[step]
        return (
          <Step
            key={step}
            number={index + 1}
            title={say(`connection.${step}`)}
            open={at + 1}
            line={done ? lineOf(known, step) : ''}
            back={() => setBack(step)}
          >
            <Body known={known} done={() => setBack(null)} />
          </Step>
        )
      })}
    </ol>
  )
}
