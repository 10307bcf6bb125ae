import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Status, Tab as TabName } from '../../shared/view.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { type Place, usePlace } from '../place.ts'
import { useFormats, useSay } from '../words/say.ts'
import { Brake } from './Brake.tsx'
import { Triage } from './Triage.tsx'

const tabs: readonly TabName[] = ['waiting', 'honoured', 'dismissed', 'undone']

type Props = { place: Extract<Place, { screen: 'inbox' }>; status: Status }

/** Every request to be left alone: who still waits for the owner, and what was done about the others. */
export const Inbox = ({ place, status }: Props) => {
  const say = useSay()
  const { number } = useFormats()
  const { go } = usePlace()
  const { counts } = status
  return (
    <>
      <ScreenHead
        title={say('inbox.title', { n: counts.waiting })}
        line={say(counts.waiting > 0 ? 'inbox.line' : 'inbox.line.calm', { n: counts.honoured })}
      />
      <Tabs
        className="inbox"
        selectedKey={place.tab}
        onSelectionChange={key => {
          const tab = tabs.find(one => one === key)
          if (tab && tab !== place.tab) go({ screen: 'inbox', tab, request: null }, 'slide')
        }}
      >
        <TabList className="tabs" aria-label={say('tabs.label')}>
          {tabs.map(tab => (
            <Tab key={tab} id={tab} className="tab">
              {say(`tab.${tab}`)} <span className="tab-count">{number(counts[tab])}</span>
            </Tab>
          ))}
        </TabList>
        <TabPanel key={place.tab} id={place.tab} className="tab-panel">
          {place.tab === 'waiting' && counts.braked > 0 && <Brake waiting={counts.braked} />}
          <Triage place={place} />
        </TabPanel>
      </Tabs>
    </>
  )
}
