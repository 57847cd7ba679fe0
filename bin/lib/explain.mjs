/* What programs print when they fail, in words that say what to do. First match wins. */
const CAUSES = [
  [
    /(?:EACCES|EPERM|EROFS)[^\n]*?'([^'\n]+)'/,
    ([, path]) => `Cannot write to ${path}: make it writable for this account, then run again.`,
  ],
  [
    /ENOSPC|SQLITE_FULL|database or disk is full/,
    () => 'The disk is full: free some space, then run again.',
  ],
  [
    /(?:ENOTDIR|EEXIST)[^\n]*?'([^'\n]+)'/,
    ([, path]) => `${path} is in the way: a folder is needed there. Move it, then run again.`,
  ],
  [
    /EADDRINUSE[^\n]*:(\d+)/,
    ([, port]) => `Port ${port} is in use: stop what runs there, or choose another with PORT=…`,
  ],
  [
    /EUSAGE|can only install packages when your package\.json and package-lock\.json/,
    () => 'package.json and package-lock.json do not fit together: run `npm install` once.',
  ],
  [
    /EINTEGRITY/,
    () => 'A downloaded package is damaged: run `npm cache clean --force`, then run again.',
  ],
  [
    /ECONNREFUSED[^\n]*:6379|connect[^\n]*:6379/i,
    () => 'Redis does not answer: start it, or correct REDIS_HOST and REDIS_PORT.',
  ],
  [
    /npm error code (?:ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENETUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|E5\d\d|E40\d)/,
    ([code]) =>
      `npm could not fetch the packages (${code.split(' ').pop().replace('ENOTCACHED', 'no answer')}): check the network, the proxy and npm's registry setting, then run again.`,
  ],
  [
    /Validation failed for one or more environment variables([\s\S]*)/,
    ([, rest]) => `The settings are not valid: ${environmentErrors(rest)}. Correct .env.`,
  ],
  [
    /password authentication failed for user "([^"]*)"|role "([^"]*)" does not exist/,
    ([, user, role]) =>
      `PostgreSQL refuses the user "${user ?? role}": correct DB_USER and DB_PASSWORD, or DATABASE_URL.`,
  ],
  [
    /database "([^"]*)" does not exist/,
    ([, name]) => `PostgreSQL has no database "${name}": create it with \`createdb ${name}\`.`,
  ],
  [
    /permission denied for (schema|database|table) (\S+)/,
    ([, kind, name]) =>
      `PostgreSQL does not let this user write to the ${kind} ${name}: grant it, or make the user the database's owner.`,
  ],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|Connection terminated/,
    () =>
      'The database server does not answer: start PostgreSQL, or correct DB_HOST and DB_PORT, or DATABASE_URL.',
  ],
  [
    /file is not a database|SQLITE_NOTADB/,
    () =>
      'The database file is not an SQLite database: move it away, or put a backup in its place.',
  ],
  [
    /database disk image is malformed|SQLITE_CORRUPT/,
    () => 'The database file is damaged: put a backup in its place (docs/operations.md, Backup).',
  ],
  [
    /readonly database|SQLITE_READONLY|SQLITE_CANTOPEN|unable to open database file/,
    () => 'The database file cannot be written: make it and its folder writable, then run again.',
  ],
  [
    /database is locked|SQLITE_BUSY/,
    () => 'The database is in use by another program: stop that one, then run again.',
  ],
  [
    /npm install sqlite3|Cannot find (?:module|package) 'sqlite3'/,
    () =>
      'SQLITE_CLIENT=sqlite3 needs a package that is not installed: run `npm install --no-save sqlite3` (where it has no ready-made binary that needs python3, make and g++), or remove SQLITE_CLIENT.',
  ],
  [
    /gyp ERR!|not found: make|node-gyp/,
    () =>
      'A package has to be compiled here, which needs python3, make and g++: install them, then run again.',
  ],
  [
    /Cannot find (?:module|package) '([^'\n]+)'/,
    ([, name]) => `${name} is missing: run \`npm ci\`.`,
  ],
]

function environmentErrors(text) {
  const errors = [...text.matchAll(/^[^\w\n]*- (.+?)\s*$/gm)].map(([, error]) => error)
  return errors.length ? errors.join('; ') : 'see docs/operations.md'
}

// eslint-disable-next-line no-control-regex
const COLOURS = /\u001B\[[0-9;]*m/g

/** One line on why a program failed, from all that it printed; undefined when it is not known. */
export function explain(output) {
  const plain = output.replace(COLOURS, '')
  for (const [pattern, words] of CAUSES) {
    const found = plain.match(pattern)
    if (found) return words(found)
  }
}

/** Lines that name an error, the most telling first. */
const TELLING = [/\berror TS\d+:/, /\b[A-Z]\w*(?:Error|Exception)\b/, /^\W*error\b/i, /fail/i]

/** The line of a program's output that most likely names its error; empty when it said nothing. */
export function errorLine(output) {
  const lines = output
    .replace(COLOURS, '')
    .split('\n')
    .map((line) => line.replace(/^[\s│❯]+|[\s│]+$/g, ''))
    .filter((line) => /\w/.test(line) && !/^(?:⁃ )?at /.test(line))
  for (const pattern of TELLING) {
    const found = lines.find((line) => pattern.test(line) && !line.endsWith(':'))
    if (found) return found
  }
  return lines.at(-1) ?? ''
}
