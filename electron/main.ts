import { join, resolve } from 'node:path'
import {
  app,
  dialog,
  MessageChannelMain,
  type MessagePortMain,
  Notification,
  powerMonitor,
  utilityProcess,
} from 'electron'
import { serveAsked } from './asked.ts'
import { heapFlags } from './engine/lists/limits.ts'
import { keepEngine } from './keeper.ts'
import { printPage } from './printer.ts'
import { serveReaders } from './readers.ts'
import { seal } from './secrets.ts'
import { createWindow, lockSession, origin, registerScheme, servePage } from './window.ts'

// The parts, in order. The scheme and the sandbox can only be set before `ready`; a second start of the app
// only brings the first one forward.
const chosen = process.env.SOSSEGO_DATA ? resolve(process.env.SOSSEGO_DATA) : null
if (chosen) app.setPath('userData', join(chosen, 'window'))
const folder = chosen ?? join(app.getPath('userData'), 'data')

registerScheme()
app.enableSandbox()
if (!app.requestSingleInstanceLock()) app.exit(0)

app.whenReady().then(() => {
  lockSession()
  servePage(join(__dirname, 'page'))
  const window = createWindow(join(__dirname, 'preload.js'))

  let loaded = false
  const isOurs = () => !window.isDestroyed() && window.webContents.mainFrame.url.startsWith(`${origin}/`)
  const connect = () => {
    if (!loaded || !isOurs()) return
    const { port1, port2 } = new MessageChannelMain()
    engine.connect(port1)
    window.webContents.postMessage('engine-port', null, [port2])
  }
  const chooseFolder = async () => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: ['openDirectory', 'createDirectory'],
    })
    return filePaths[0] ?? null
  }
  /** Those on the screen: one that nobody holds loses its click. */
  const shown = new Set<Notification>()
  const notify = async (text: string) => {
    if (!Notification.isSupported()) return
    const notification = new Notification({ title: 'Sossego', body: text })
    shown.add(notification)
    notification.on('click', () => {
      window.restore()
      window.focus()
    })
    notification.on('close', () => shown.delete(notification))
    notification.show()
  }
  const engine = keepEngine<MessagePortMain>({
    fork: () => {
      const engine = utilityProcess.fork(join(__dirname, 'engine.js'), [folder, app.getVersion()], {
        serviceName: 'Sossego engine',
      })
      serveReaders<MessagePortMain>(engine, {
        fork: () =>
          utilityProcess.fork(join(__dirname, 'reader.js'), [], {
            serviceName: 'Sossego reader',
            execArgv: [...heapFlags.electron],
          }),
        line: () => {
          const { port1, port2 } = new MessageChannelMain()
          return [port1, port2]
        },
      })
      serveAsked(engine, { ...seal, print: printPage, chooseFolder, notify })
      return engine
    },
    started: () => setImmediate(connect),
    lost: () => window.isDestroyed() || window.webContents.send('engine-lost'),
    now: Date.now,
  })

  powerMonitor.on('resume', engine.wake)

  window.webContents.on('did-finish-load', () => {
    loaded = true
    connect()
  })
  window.loadURL(`${origin}/`)
  app.on('second-instance', () => {
    if (window.isDestroyed()) return
    window.restore()
    window.focus()
  })
  // Not when all windows are closed: a page that is being printed has one too.
  window.on('closed', () => app.quit())
  app.on('window-all-closed', () => {})
  app.once('before-quit', event => {
    event.preventDefault()
    engine.quit().then(() => app.quit())
  })
})
