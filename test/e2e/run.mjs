import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT, prepare } from '../../electron/runtime/launch.mjs'

const OUTPUT = join(PROJECT, 'test', 'output')
/** Meta's example deliveries, where they are at hand: copied, because the user may not read them there. */
const PAPERS = join(PROJECT, '..', 'shared', 'whatsapp', 'payloads')
const NOT_NEEDED = ['.git', 'release']
const VITEST = 'node_modules/vitest/vitest.mjs'
// The runner reads the configuration without writing beside it: the user may only read the project.
const ARGS = ['run', '--config', 'test/vitest.config.ts', '--configLoader', 'runner']
const asked = process.argv.slice(2)
const tests = asked.includes('--project') ? asked : ['--project', 'e2e', ...asked]
const TWENTY_MINUTES = 1_200_000

/** Runs the end-to-end tests in real Electron; their screenshots end up in test/output. Out: the exit code. */
async function run() {
  const prepared = await prepare()
  const { project, folder } = prepared.place(readdirSync(PROJECT).filter(name => !NOT_NEEDED.includes(name)))
  const output = prepared.folder('output')
  const temporary = prepared.folder('tmp')
  const papers = prepared.folder('papers')
  const disk = smallDisk(prepared.folder('disk'))
  if (existsSync(PAPERS)) cpSync(PAPERS, papers, { recursive: true })
  const variables = {
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    SOSSEGO_TEST_OUTPUT: output,
    SOSSEGO_PAPERS: papers,
    ...(disk && { SOSSEGO_SMALL_DISK: disk }),
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  }
  const runner = spawn(prepared.node, [VITEST, ...ARGS, ...tests], {
    ...prepared.how(variables),
    cwd: project,
    stdio: 'inherit',
    timeout: TWENTY_MINUTES,
    killSignal: 'SIGKILL',
  })
  process.on('SIGINT', () => runner.kill('SIGINT'))
  process.on('SIGTERM', () => runner.kill('SIGTERM'))
  const code = await new Promise((resolve, reject) => runner.once('error', reject).once('exit', resolve))
  if (runner.killed && runner.signalCode === 'SIGKILL')
    console.error('The tests took over 20 minutes: stopped.')
  endLeftovers(output)
  if (disk) spawnSync('umount', ['--lazy', disk])
  rmSync(OUTPUT, { recursive: true, force: true })
  cpSync(output, OUTPUT, { recursive: true })
  return code ?? 1
}

/**
 * A disk in memory that the tests can fill, which takes an administrator's right on Linux; undefined where there is none.
 * @param {string} folder
 */
function smallDisk(folder) {
  const { uid, gid } = statSync(folder)
  const how = ['-t', 'tmpfs', '-o', `size=600m,mode=700,uid=${uid},gid=${gid}`, 'tmpfs', folder]
  if (process.platform === 'linux' && spawnSync('mount', how).status === 0) return folder
  console.log('No small disk can be made here, so a full one is not tried.')
}

/** Ends what a test left running, known by the output folder that only this run was given.
 * @param {string} output
 */
function endLeftovers(output) {
  if (process.platform !== 'linux') return
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
      if (variables.includes(`SOSSEGO_TEST_OUTPUT=${output}`)) process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It ended meanwhile, or belongs to somebody else.
    }
  }
}

run()
  .catch(error => {
    console.error(error.message)
    return 1
  })
  .then(code => process.exit(code))
