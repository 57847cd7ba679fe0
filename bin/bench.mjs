/*
 * `npm run bench`: how fast the production build is, beside a bare server. `--quick` for a first look,
 * `--only <word>` for what has that word in its name.
 */
import { fileURLToPath } from 'node:url'
import { bench } from '../bench/main.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const at = process.argv.indexOf('--only')
const only = at > 0 ? process.argv[at + 1] : undefined
await bench(root, { quick: process.argv.includes('--quick'), only })
