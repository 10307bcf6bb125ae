import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the page with its fake shop and serves it on loopback, under the same content policy as the app. */
const here = import.meta.dirname
const out = join(tmpdir(), 'sossego-preview')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; require-trusted-types-for 'script'"
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

export const buildPreview = () =>
  build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      target: 'chrome114',
      chunkSizeWarningLimit: 2000,
      outDir: out,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(here, 'preview.html') },
    },
  })

export const servePreview = port =>
  new Promise(done => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const file = normalize(join(out, pathname === '/' ? 'preview.html' : pathname))
      if (!file.startsWith(out) || !existsSync(file)) return response.writeHead(404).end()
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? '',
        'content-security-policy': policy,
      })
      createReadStream(file).pipe(response)
    })
    server.listen(port, '127.0.0.1', () => done(server))
  })

if (process.argv[1] === import.meta.filename) {
  await buildPreview()
  await servePreview(4180)
  console.log('http://127.0.0.1:4180/')
}
