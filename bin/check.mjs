/*
 * `npm test`: prepares a fresh clone as `npm start` does, then runs every suite against a database
 * of its own. Arguments are passed on: `npm test -- functional --files tasks`, `npm test -- --pg`.
 */
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error('Task Master needs Node 20 or newer, and this is ' + process.version + '.')
  process.exit(1)
}

import('./lib/check.mjs').then((check) => check.main(process.argv.slice(2)))
