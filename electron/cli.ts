import { parseArgs } from 'node:util'
import { backup, restore } from './cli/backup.ts'
import { check } from './cli/check.ts'
import { dump } from './cli/dump.ts'
import { exportList } from './cli/export.ts'
import { importList } from './cli/import.ts'
import { judgeFile } from './cli/judge.ts'
import { lintTemplates } from './cli/lint.ts'
import { verifyPack } from './cli/pack.ts'
import { serve } from './cli/serve.ts'
import { UsageError } from './cli/usage.ts'
import { verify } from './cli/verify.ts'

const help = `sossego: the engine of Sossego without a window

  judge [FILE.tsv] [--score]   judge messages, one JSON line each
                               FILE has a header with "text", optional "lang", "reply_to", "verdict";
                               without FILE it is read from standard input
                               --score: last line is the confusion table and the rates (needs "verdict")
  lint-template FILE.json [--shop NAME]
                               check the texts of templates in Meta's shape, one JSON line each
                               --shop: an offer has to name the shop so
  serve --data DIR --port N --app-secret-file F --verify-token T
                               receive signed deliveries; prints {"listening":...} when ready
                               SIGTERM or Ctrl C ends it cleanly
  import FILE --data DIR       take in a list (CSV, Excel, vCard, pasted text) or a chat exported by WhatsApp
                               --topic offers,news --proof "how you know": everybody on it agreed to that
                               --denied: everybody on it said no (to --topic, else to everything)
                               without both: contacts, of whom nothing is said
                               whoever said no stays out; --revive with --evidence "how you know" takes rows
                               with a later date of their own
                               --dry-run: only say what would happen
                               of the file: --home BR --dates dmy --delimiter ; --encoding windows-1252
                               --sheet NAME --columns phone,name,other
                               of a chat: --me "Name of the shop" (--no-me: it wrote nothing) --number "customer's number"
  check LIST --data DIR --topic offers
                               who on the list may get it; nothing is stored
                               --out CLEAN: the list without all others (--with-unknown: but keep the unknown)
                               --report REPORT: all that was found; as JSON where the name ends in .json
                               --safe: no spreadsheet runs a cell
  export --suppression --data DIR [--out FILE]
                               who is to be left alone, in every safe spelling of their numbers
                               --topic offers,news --tool generic|vtex|rd|mailchimp --safe
                               --changes: only what is other than in the last such list for this tool and topics
  backup --data DIR [--out DIR2]
                               a whole copy, with journal and proofs, in another folder; without --out below DIR
  restore [COPY] --data DIR    go back to a copy below DIR; every "no" noted since stays
                               into an empty DIR: bring a whole copy from the folder COPY
                               --dry-run: only say what would be lost and what stays
  verify-pack FILE             check a pack of evidence on one person
  dump --data DIR              every person and request, one JSON line each
  verify --data DIR            read every frame and document, say what was found
  --help                       this text

Exit codes: 0 all well · 1 something is wrong with the data or the disk · 2 the call's words are off
`

const options = {
  data: { type: 'string' },
  port: { type: 'string' },
  'app-secret-file': { type: 'string' },
  'verify-token': { type: 'string' },
  score: { type: 'boolean' },
  shop: { type: 'string' },
  topic: { type: 'string' },
  proof: { type: 'string' },
  ground: { type: 'string' },
  denied: { type: 'boolean' },
  revive: { type: 'boolean' },
  evidence: { type: 'string' },
  'dry-run': { type: 'boolean' },
  home: { type: 'string' },
  dates: { type: 'string' },
  sheet: { type: 'string' },
  delimiter: { type: 'string' },
  encoding: { type: 'string' },
  columns: { type: 'string' },
  me: { type: 'string' },
  'no-me': { type: 'boolean' },
  out: { type: 'string' },
  report: { type: 'string' },
  'with-unknown': { type: 'boolean' },
  safe: { type: 'boolean' },
  suppression: { type: 'boolean' },
  changes: { type: 'boolean' },
  tool: { type: 'string' },
  number: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const read = (words: string[]) => {
  try {
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const need = (value: string | undefined, name: string): string => {
  if (value) return value
  throw new UsageError(name === 'FILE' ? 'the file is missing' : `--${name} is missing`)
}

const run = async (words: string[]): Promise<number> => {
  const { values, positionals } = read(words)
  const [command, file] = positionals
  if (values.help || command === 'help') {
    process.stdout.write(help)
    return 0
  }
  switch (command) {
    case 'judge':
      return judgeFile(file ?? null, values.score ?? false)
    case 'lint-template':
      return lintTemplates(need(file, 'FILE'), values.shop ?? null)
    case 'serve':
      return serve({
        folder: need(values.data, 'data'),
        port: need(values.port, 'port'),
        secretFile: need(values['app-secret-file'], 'app-secret-file'),
        verifyToken: need(values['verify-token'], 'verify-token'),
      })
    case 'import':
      return importList(need(file, 'FILE'), need(values.data, 'data'), { ...values, dry: values['dry-run'] })
    case 'check':
      return check(need(file, 'FILE'), need(values.data, 'data'), values)
    case 'export':
      return exportList(need(values.data, 'data'), { ...values, out: values.out ?? file })
    case 'backup':
      return backup(need(values.data, 'data'), values.out ?? file)
    case 'restore':
      return restore(file, need(values.data, 'data'), values['dry-run'] ?? false)
    case 'verify-pack':
      return verifyPack(need(file, 'FILE'))
    case 'dump':
      return dump(need(values.data, 'data'))
    case 'verify':
      return verify(need(values.data, 'data'))
    default:
      throw new UsageError(command ? `there is no "${command}"` : 'nothing to do')
  }
}

// A reader that had enough (`dump | head`) is no mistake.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`sossego: ${error.message}\n`)
  process.exit(1)
})

run(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    const usage = error instanceof UsageError
    const said = error instanceof Error ? error.message : String(error)
    process.stderr.write(
      `sossego: ${said === 'in-use' ? 'another Sossego holds this folder (in-use)' : said}\n`,
    )
    if (usage) process.stderr.write('See: sossego --help\n')
    process.exitCode = usage ? 2 : 1
  },
)
