/**
 * Specs of promises that what keeps the data has no part in: they are kept once, in the run on SQLite. A
 * new spec runs on both engines until somebody adds it here.
 */
const ONCE = [
  // functions of what they are given, and scripts of the set-up
  'tests/unit/!(database|queries)/**',
  // other copies of the project with databases of their own, and the size of what is built
  'tests/contract/{make_area,sqlite_client,start,weight}.spec.ts',
  // what the browser does with pages, which are the same, but for whole days and where much is written
  'tests/browser/!(first_day_by_keyboard|first_day_without_scripts|two_windows|contacts).spec.ts',
]

const NEVER = ['node_modules/**', '.git/**', 'coverage/**']

/** Files in which this run looks for no tests. */
export const leftOut = process.env.DB_CONNECTION === 'pg' ? [...NEVER, ...ONCE] : NEVER
