import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { BrowserWindow, nativeTheme, protocol, session } from 'electron'

/** The page's own address. Nothing else is ever loaded. */
export const origin = 'app://sossego'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Before `ready`: `app://` behaves like https, so that the page has an origin of its own. */
export const registerScheme = () =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

/** Path of a file of the page inside `folder`, or null for anything that is not one. */
export const fileOf = (folder: string, address: string): string | null => {
  try {
    const url = new URL(address)
    const path = decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)
    if (url.protocol !== 'app:' || url.host !== 'sossego' || path.includes('\0')) return null
    const file = normalize(join(folder, path))
    return file.startsWith(folder + sep) ? file : null
  } catch {
    return null
  }
}

/** Serves the page's files, with the content policy on every answer, and nothing else. */
export const servePage = (folder: string) =>
  protocol.handle('app', async request => {
    const file = fileOf(folder, request.url)
    const type = types[file?.slice(file.lastIndexOf('.')) ?? '']
    const bytes = file && type ? await readFile(file).catch(() => null) : null
    if (!bytes || !type) return new Response('not found', { status: 404 })
    return new Response(bytes, {
      headers: {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
      },
    })
  })

/** Every request but for the page's own files is cancelled; every permission is denied (Electron grants by default). */
export const lockSession = () => {
  const { defaultSession } = session
  defaultSession.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !details.url.startsWith(`${origin}/`) && !details.url.startsWith('devtools://') }),
  )
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
}

/** The one window: sandboxed, isolated, with no way to go elsewhere. */
export const createWindow = (preload: string): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 560,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#181715' : '#fbfaf8',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  const contents = window.webContents
  contents.on('will-navigate', event => event.preventDefault())
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-frame-navigate', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.once('ready-to-show', () => window.show())
  return window
}
