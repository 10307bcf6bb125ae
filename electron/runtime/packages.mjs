import { spawnSync } from 'node:child_process'

// Libraries that Electron is linked with -> Debian's package for each. Whatever else is missing comes with GTK.
const PACKAGES = new Map([
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libsmime3.so', 'libnss3'],
  ['libnspr4.so', 'libnspr4'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
  ['libXss.so.1', 'libxss1'],
  ['libXtst.so.6', 'libxtst6'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libcups.so.2', 'libcups2'],
  ['libdrm.so.2', 'libdrm2'],
])
// Opened while running, so no list of links shows it: seals secrets with the desktop's key ring.
const COMPANIONS = ['libsecret-1-0']
const DISPLAY = ['xvfb', 'xauth']

// Five minutes, and room for all that apt prints.
const LONG = { timeout: 300_000, maxBuffer: 64 * 1024 * 1024 }

/**
 * The libraries that ldd did not find.
 * @param {string} printed what ldd printed
 */
export function missingLibraries(printed) {
  return [...new Set([...printed.matchAll(/^\s*(\S+) => not found$/gm)].map(line => line[1] ?? ''))]
}

/**
 * Debian's packages for the missing libraries and, if wanted, a virtual display; each once.
 * @param {string[]} missing
 * @param {boolean} virtualDisplay
 */
export function packagesFor(missing, virtualDisplay) {
  const libraries = missing.map(library => PACKAGES.get(library) ?? 'libgtk-3-0')
  const companions = missing.length > 0 ? COMPANIONS : []
  return [...new Set([...libraries, ...companions, ...(virtualDisplay ? DISPLAY : [])])]
}

/**
 * The same packages by the names this release gives them: newer ones end some in t64.
 * @param {string[]} packages
 * @param {Set<string>} known every package apt knows
 */
export function namedHere(packages, known) {
  return packages.map(name => (known.has(`${name}t64`) ? `${name}t64` : name))
}

/**
 * Installs packages as root, leaving alone what is there already. Throws with apt's words when that fails.
 * @param {string[]} packages
 */
export function install(packages) {
  console.log(`Installing with apt what Electron needs here: ${packages.join(' ')}`)
  // A fresh machine has no package lists, and old lists name files that are gone: then once more with new ones.
  if (apt(installing(packages)).status === 0) return
  apt(['update'])
  const { status, stderr } = apt(installing(packages))
  if (status !== 0) throw new Error(`apt could not install what Electron needs.\n${stderr}`)
}

/**
 * What root would type to install these packages.
 * @param {string[]} packages
 */
export function installCommand(packages) {
  return `apt-get update && apt-get ${installing(packages).join(' ')}`
}

/** @param {string[]} packages */
function installing(packages) {
  const { stdout } = spawnSync('apt-cache', ['pkgnames'], { encoding: 'utf8', ...LONG })
  const here = namedHere(packages, new Set(stdout.split('\n')))
  return ['install', '-y', '--no-install-recommends', '--no-upgrade', ...here]
}

/** @param {string[]} args */
function apt(args) {
  // After a plain `su` the path lacks the folders that dpkg insists on.
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PATH: `${process.env.PATH}:/usr/sbin:/sbin`,
  }
  const options = { encoding: /** @type {const} */ ('utf8'), env, ...LONG }
  return spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], options)
}
