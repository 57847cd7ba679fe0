import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import adonisjs from '@adonisjs/vite/client'
import { defineConfig, type Plugin } from 'vite'

/** At once: a server beside this build may be sending the file. */
async function put(path: string, content: Buffer) {
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, content)
  await rename(unfinished, path)
}

/** Writes a `.br` and a `.gz` beside every text asset, so that the server compresses nothing itself. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }) {
      const files = (await readdir(dir!)).filter((file) => /\.(js|css|svg)$/.test(file))
      const paths = [
        ...files.map((file) => join(dir!, file)),
        join(import.meta.dirname, 'public/icons.svg'),
      ]
      await Promise.all(
        paths.map(async (path) => {
          const content = await readFile(path)
          const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
          await put(`${path}.br`, await promisify(brotliCompress)(content, { params }))
          await put(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
        })
      )
    },
  }
}

/** Tests load what is built, and several runs may share this folder. */
const forTests = {
  optimizeDeps: { noDiscovery: true },
  server: { ws: false as const, watch: null },
}

export default defineConfig({
  plugins: [
    adonisjs({
      entryPoints: ['resources/css/app.css', 'resources/js/app.ts'],
      reload: ['resources/views/**/*.edge'],
    }),
    compressed(),
  ],
  ...(process.env.NODE_ENV === 'test' ? forTests : {}),
  build: {
    target: 'es2022',
    // newer than the default, or light-dark() and nesting are written out at twice the size
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
})
