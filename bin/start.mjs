/*
 * `npm start`: from a fresh clone to a running Task Master. `--dev` serves the sources with hot
 * reload, `--run <script> …` prepares everything and then runs a script under Node 24.
 * Plain JavaScript without packages: it runs before anything is installed. This file keeps to
 * syntax that an old Node can read, so that it can say it is too old.
 */
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error('Task Master needs Node 20 or newer, and this is ' + process.version + '.')
  process.exit(1)
}

import('./lib/start.mjs').then((setup) => setup.main(process.argv.slice(2)))
