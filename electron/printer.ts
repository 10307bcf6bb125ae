import { BrowserWindow, type Session, session } from 'electron'
import { createTurns } from './engine/turns.ts'

const address = 'app://print/'
const policy = "default-src 'none'; style-src 'unsafe-inline'"
/** A page that takes longer than this, in milliseconds, is given up. */
const patience = 20_000

const number =
  '<div style="width:100%;font:8px sans-serif;color:#666;text-align:center">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'

const inTurn = createTurns()

let printing = ''
let own: Session | null = null

/** A session of its own, in memory, that knows one address: the page as it was handed over. */
const ownSession = (): Session => {
  if (own) return own
  own = session.fromPartition('print', { cache: false })
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
  own.protocol.handle('app', () => new Response(printing, { headers }))
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== address }))
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  return own
}

/**
 * A page as PDF, A4 with numbered pages. It is shown to nobody, runs no script and reaches nothing. One after the
 * other; rejects where a page can't be printed in time.
 */
export const printPage = (html: string): Promise<Buffer> =>
  inTurn(async () => {
    printing = html
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: ownSession(), sandbox: true, contextIsolation: true, javascript: false },
    })
    const contents = window.webContents
    contents.on('will-navigate', event => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    let timer: NodeJS.Timeout | null = null
    const given = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error('printing takes too long')), patience)
      window.once('closed', () => fail(new Error('the app is being closed')))
    })
    given.catch(() => {})
    const print = async () => {
      await window.loadURL(address)
      return contents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: number,
      })
    }
    try {
      return await Promise.race([print(), given])
    } finally {
      if (timer) clearTimeout(timer)
      if (!window.isDestroyed()) window.destroy()
      printing = ''
    }
  })
