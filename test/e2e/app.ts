import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const PROJECT = join(import.meta.dirname, '..', '..')
const START_MS = 30_000
const STOP_MS = 10_000

/** The app as a test sees it. `problems` grows with every error that a window logs or throws. */
export type RunningApp = { app: ElectronApplication; page: Page; problems: string[] }

export type Start = { data: string; args?: string[]; env?: Record<string, string> }

/**
 * Starts the built app on a data folder, with its sandbox on, and waits for its first window.
 * Throws when no window opens within 30 s, or when the tests were not started by test/e2e/run.mjs.
 */
export async function startApp({ data, args = [], env = {} }: Start): Promise<RunningApp> {
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH) throw new Error('Please run: node test/e2e/run.mjs')
  const app = await _electron.launch({
    // No executablePath: Playwright asks the electron package, which names the one in ELECTRON_OVERRIDE_DIST_PATH,
    // and then holds the app until it listens, so that no early error of a window is missed.
    // It also turns the sandbox off unless told otherwise.
    chromiumSandbox: true,
    args: [PROJECT, ...args],
    env: { ...variables(), SOSSEGO_DATA: data, ...env },
    timeout: START_MS,
  })
  const problems: string[] = []
  app.context().on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  app.context().on('weberror', thrown => problems.push(String(thrown.error())))
  try {
    const page = await app.firstWindow({ timeout: START_MS })
    return { app, page, problems }
  } catch (error) {
    await stopApp({ app })
    throw error
  }
}

/** Quits the app as its owner would; if it is still there after 10 s, its processes are killed. */
export async function stopApp({ app }: Pick<RunningApp, 'app'>): Promise<void> {
  const pid = app.process().pid
  const late = setTimeout(() => pid && kill(pid), STOP_MS)
  await app.close().catch(() => pid && kill(pid))
  clearTimeout(late)
}

/** Puts a picture of the window into test/output. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(process.env.SOSSEGO_TEST_OUTPUT ?? tmpdir(), `${name}.png`) })
}

/** A new empty folder, gone when all tests have run. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sossego-test-'))
}

function variables(): Record<string, string> {
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return Object.fromEntries(set)
}

/** With all its processes, where the system knows such groups: Playwright gives each app a group of its own. */
function kill(pid: number) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended meanwhile.
  }
}
