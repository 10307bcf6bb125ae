import { writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => resolve(import.meta.dirname, path)

/** One CommonJS file per process: Electron 25 knows no ES module as main, and a sandboxed preload never will. */
const desktop = (input: Record<string, string>) => ({
  resolve: {
    noExternal: true,
    conditions: ['node', 'module'],
    mainFields: ['module', 'main'],
  },
  build: {
    target: 'node18',
    outDir: here('dist'),
    emptyOutDir: false,
    sourcemap: false,
    minify: false,
    ssr: true,
    rolldownOptions: {
      input,
      // The tunnel brings a native part; it is loaded from its package, and only where the owner chose it.
      external: [
        'electron',
        '@ngrok/ngrok',
        ...builtinModules,
        ...builtinModules.map(name => `node:${name}`),
      ],
      output: { format: 'cjs' as const, entryFileNames: '[name].js', codeSplitting: false },
    },
  },
})

export default defineConfig({
  root: here('renderer'),
  base: './',
  plugins: [react()],
  environments: {
    client: {
      build: {
        target: 'chrome114',
        outDir: here('dist/page'),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2000,
        modulePreload: { polyfill: false },
      },
    },
    main: desktop({ main: here('electron/main.ts') }),
    preload: desktop({ preload: here('electron/preload.ts') }),
    engine: desktop({ engine: here('electron/engine/process.ts') }),
    reader: desktop({ reader: here('electron/engine/lists/process.ts') }),
    cli: desktop({ cli: here('electron/cli.ts') }),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
      writeFileSync(here('dist/package.json'), '{ "type": "commonjs" }\n')
    },
  },
})
