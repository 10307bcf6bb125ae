// The app inside an Electron that came without one: `electron [-r <file>] [flags] <project> [arguments]` runs
// that project, as Electron's own default app does. It lies in a cache that several checkouts share, so it names none of them.
const { app } = require('electron')
const { join, resolve } = require('node:path')

let given = process.argv.slice(1)
if (given[0] === '-r') {
  // What the caller wants in the main process before the app, as Playwright does.
  require(given[1])
  given = given.slice(2)
}
const project = resolve(given.find(argument => !argument.startsWith('-')) ?? '.')
const about = require(join(project, 'package.json'))

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
app.setAppPath(project)
require(join(project, about.main))
