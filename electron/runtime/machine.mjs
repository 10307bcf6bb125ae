import { spawnSync } from 'node:child_process'
import { install, installCommand, missingLibraries, packagesFor } from './packages.mjs'
import { sandboxCommand } from './sandbox.mjs'

/**
 * Makes sure that Electron finds its libraries and, unless there is a display, a virtual one. As root on Debian or
 * Ubuntu installs what is missing; else throws with the one command that does, and that lets the sandbox start too.
 * @param {string} electron the program
 * @param {boolean} display
 */
export function readyMachine(electron, display) {
  if (process.platform !== 'linux') return
  const packages = packagesFor(missingFor(electron), !display && !onPath('Xvfb'))
  if (packages.length > 0 && !onPath('apt-get')) {
    throw new Error(`Please install with this system's own tool what Debian calls: ${packages.join(' ')}`)
  }
  if (process.getuid?.() !== 0) {
    const commands = [
      packages.length > 0 ? installCommand(packages) : '',
      sandboxCommand(electron, undefined),
    ]
    const command = commands.filter(Boolean).join(' && ')
    if (command)
      throw new Error(`This machine is not ready for Electron. Please run:\n  sudo sh -c '${command}'`)
  } else if (packages.length > 0) {
    install(packages)
  }
  const missing = missingFor(electron)
  if (missing.length > 0) throw new Error(`This machine lacks libraries of Electron: ${missing.join(', ')}`)
}

/** @param {string} program */
function missingFor(program) {
  return missingLibraries(spawnSync('ldd', [program], { encoding: 'utf8' }).stdout ?? '')
}

/** @param {string} program */
function onPath(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
