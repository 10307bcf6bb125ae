import { spawnSync } from 'node:child_process'

/**
 * Runs npm with these arguments: the npm that started us, else the one on the path.
 * Out: how it ended and what it printed.
 * @param {string[]} args
 * @param {{ cwd: string, timeout?: number, stdio?: 'inherit' | 'pipe' }} options time in milliseconds
 */
export function npm(args, options) {
  const started = process.env.npm_execpath
  const how = { encoding: /** @type {const} */ ('utf8'), ...options }
  if (started?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [started, ...args], how)
  return spawnSync('npm', args, { ...how, shell: process.platform === 'win32' })
}
