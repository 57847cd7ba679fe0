/* `npm run bench`: how fast the production build is, beside a bare server. `--quick` for a first look. */
import { fileURLToPath } from 'node:url'
import { bench } from '../bench/main.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
await bench(root, { quick: process.argv.includes('--quick') })
