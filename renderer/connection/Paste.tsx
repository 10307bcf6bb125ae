import { useState } from 'react'
import { useAsk } from '../ask.ts'
import { useSay } from '../words/say.ts'

/** What to paste at Meta's by hand, asked for only when the owner wants it. */
export const Paste = () => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { data } = useAsk('connection.paste', {}, open)
  return (
    <details className="connect-paste" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('connection.paste')}</summary>
      <p>{say('connection.paste.line')}</p>
      {data && (
        <dl>
          <dt>{say('connection.paste.address')}</dt>
          <dd>
            <code>{data.address}</code>
          </dd>
          <dt>{say('connection.paste.word')}</dt>
          <dd>
            <code>{data.word}</code>
          </dd>
          <dt>{say('connection.paste.fields')}</dt>
          <dd>
            {data.fields.map(field => (
              <code key={field}>{field}</code>
            ))}
          </dd>
        </dl>
      )}
    </details>
  )
}
