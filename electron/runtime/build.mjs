import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

const SOURCES = ['electron', 'renderer', 'shared', 'package.json', 'vite.config.ts']
const BUILT = ['main.js', 'preload.js', 'engine.js', 'reader.js', 'cli.js', 'page/index.html'].map(file =>
  join('dist', file),
)

/**
 * Builds the app when something was never built or is older than a source. Throws when that fails.
 * @param {string} project
 */
export function buildIfOld(project) {
  const times = (/** @type {string[]} */ paths) => paths.flatMap(path => changed(join(project, path)))
  if (isOld(times(SOURCES), times(BUILT), BUILT.length) && !build(project))
    throw new Error('The build failed.')
}

/**
 * Out: whether it worked.
 * @param {string} project
 */
export function build(project) {
  return npm(['run', 'build'], { cwd: project, stdio: 'inherit' }).status === 0
}

/**
 * @param {number[]} sources times of change in milliseconds
 * @param {number[]} built times of those results that exist
 * @param {number} expected how many results there should be
 */
export function isOld(sources, built, expected) {
  return built.length < expected || Math.max(...sources) > Math.min(...built)
}

/** When a file, or each file in a folder, was changed.
 * @param {string} path
 * @returns {number[]}
 */
function changed(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  return found.isDirectory() ? readdirSync(path).flatMap(name => changed(join(path, name))) : [found.mtimeMs]
}
