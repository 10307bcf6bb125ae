import { ipcRenderer } from 'electron'

/** The little of the page's world that is needed here; this room is compiled without it. */
declare const window: {
  addEventListener: (event: 'load', listener: () => void, options: { once: true }) => void
  postMessage: (message: string, origin: string, ports?: readonly unknown[]) => void
}
declare const location: { origin: string }

/** Hands the page its line to the engine, and says when that line is lost. Nothing else ever crosses here. */
const loaded = new Promise<void>(done => window.addEventListener('load', done, { once: true }))

ipcRenderer.on('engine-port', async event => {
  await loaded
  window.postMessage('sossego:port', location.origin, event.ports)
})

ipcRenderer.on('engine-lost', async () => {
  await loaded
  window.postMessage('sossego:engine-lost', location.origin)
})
