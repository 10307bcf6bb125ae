import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Account, Status, Theme } from '../../shared/view.ts'
import { Connect, ConnectHead } from '../connection/Connect.tsx'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { type Place, settingsPages, usePlace } from '../place.ts'
import { Teach, TeachHead } from '../teach/Teach.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Key } from '../ui/Key.tsx'
import { LanguageChoice } from '../ui/LanguageChoice.tsx'
import { useRun } from '../ui/problem.ts'
import { Switch } from '../ui/Switch.tsx'
import { useSay } from '../words/say.ts'
import { Backups, BackupsHead } from './Backups.tsx'
import { Replies, RepliesHead } from './Replies.tsx'
import { TopicsHead, TopicsPage } from './TopicsPage.tsx'

const themes: readonly Theme[] = ['system', 'light', 'dark']
const accounts: readonly Account[] = ['shop', 'practice']

const Setting = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="setting">
    <h2>{title}</h2>
    <div>{children}</div>
  </section>
)

type GeneralProps = { status: Status; openKeys(): void }
type Props = GeneralProps & { place: Extract<Place, { screen: 'settings' }> }

/**
 * What can be set, page by page: the app itself, the connection with WhatsApp, what the shop writes about, what Sossego
 * understands, safety copies.
 */
export const Settings = ({ place, status, openKeys }: Props) => {
  const say = useSay()
  const { go } = usePlace()
  const practice = status.account === 'practice'
  return (
    <>
      {place.page === 'connection' && <ConnectHead practice={practice} />}
      {place.page === 'words' && <TeachHead />}
      {place.page === 'topics' && <TopicsHead />}
      {place.page === 'replies' && <RepliesHead />}
      {place.page === 'backups' && <BackupsHead />}
      {place.page === 'general' && <ScreenHead title={say('settings.title')} line={say('settings.line')} />}
      <Tabs
        className="settings-pages"
        selectedKey={place.page}
        onSelectionChange={key => {
          const page = settingsPages.find(one => one === key)
          if (page && page !== place.page) go({ screen: 'settings', page })
        }}
      >
        <TabList className="tabs" aria-label={say('pages.label')}>
          {settingsPages.map(page => (
            <Tab key={page} id={page} className="tab">
              {say(`pages.${page}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel key={place.page} id={place.page} className="tab-panel">
          {place.page === 'connection' && <Connect practice={practice} />}
          {place.page === 'words' && <Teach />}
          {place.page === 'topics' && <TopicsPage />}
          {place.page === 'replies' && <Replies />}
          {place.page === 'backups' && <Backups status={status} />}
          {place.page === 'general' && <General status={status} openKeys={openKeys} />}
        </TabPanel>
      </Tabs>
    </>
  )
}

/** The few things that can be set, and where everything is kept. */
const General = ({ status, openKeys }: GeneralProps) => {
  const say = useSay()
  const run = useRun()
  const { go } = usePlace()
  const { account, settings, folder, version } = status
  return (
    <div className="settings">
      <Setting title={say('settings.language')}>
        <LanguageChoice />
      </Setting>
      <Setting title={say('settings.theme')}>
        <Choice
          label={say('settings.theme')}
          value={settings.theme}
          options={themes.map(theme => ({ value: theme, label: say(`settings.theme.${theme}`) }))}
          onChange={theme => void run('settings.set', { theme })}
        />
      </Setting>
      <Setting title={say('settings.telling')}>
        <Switch on={settings.telling} onChange={telling => void run('settings.set', { telling })}>
          {say('settings.telling.on')}
        </Switch>
        <p>{say('settings.telling.line')}</p>
      </Setting>
      {account && (
        <Setting title={say('settings.account')}>
          <Choice
            label={say('settings.account')}
            value={account}
            options={accounts.map(one => ({ value: one, label: say(`settings.account.${one}`) }))}
            onChange={one => void run('account.open', { account: one })}
          />
          <p>
            {say(`settings.account.${account}.line`)} {say('settings.account.apart')}
          </p>
        </Setting>
      )}
      <Setting title={say('settings.folder')}>
        <code className="folder">{folder}</code>
        <p>
          {say('settings.folder.line')}{' '}
          <button type="button" className="link" onClick={() => go({ screen: 'settings', page: 'backups' })}>
            {say('pages.backups')}
          </button>
          .
        </p>
      </Setting>
      <Setting title={say('settings.keys')}>
        <button type="button" className="button" onClick={openKeys}>
          {say('settings.keys.see')} <Key>?</Key>
        </button>
      </Setting>
      <Setting title={say('settings.version')}>
        <p className="setting-value">Sossego {version}</p>
        <Support status={status} />
      </Setting>
    </div>
  )
}

const Support = ({ status }: { status: Status }) => {
  const say = useSay()
  const { receiving, saving } = status
  return (
    <details className="support">
      <summary>{say('support')}</summary>
      <dl>
        <dt>{say('settings.support.address')}</dt>
        <dd>{receiving.state === 'receiving' ? receiving.address : say('settings.support.none')}</dd>
        <dt>{say('settings.support.receiving')}</dt>
        <dd>
          {receiving.state}
          {receiving.state === 'failed' && ` · ${receiving.problem.code} · ${receiving.problem.detail ?? ''}`}
        </dd>
        <dt>{say('settings.support.saving')}</dt>
        <dd>
          {saving.state}
          {saving.state === 'read-only' && ` · ${saving.problem.code} · ${saving.problem.detail ?? ''}`}
        </dd>
      </dl>
    </details>
  )
}
