import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import adonisjs from '@adonisjs/vite/client'
import { defineConfig, type Plugin } from 'vite'

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
          await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }))
          await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
        })
      )
    },
  }
}

export default defineConfig({
  plugins: [
    adonisjs({
      entryPoints: ['resources/css/app.css', 'resources/js/app.ts'],
      reload: ['resources/views/**/*.edge'],
    }),
    compressed(),
  ],
  build: {
    target: 'es2022',
    // newer than the default, or light-dark() and nesting are written out at twice the size
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
})
