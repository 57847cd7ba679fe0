/**
 * What is measured. `main` names the statement that a page exists for, among those that the server
 * was seen to run: the ceiling runs the same one.
 */
export const PAGES = [
  { name: 'sign-in page', path: () => '/sign-in', visitor: true, main: /\bsessions\b/ },
  { name: 'Today', path: () => '/today', main: /\btitle\b/ },
  { name: 'task list, 50 rows', path: () => '/tasks', main: /\btitle\b/ },
  { name: 'board', path: ({ board }) => `/projects/${board}/board`, main: /\btitle\b/ },
  { name: 'calendar', path: () => '/calendar', main: /\btitle\b/, shape: 'item' },
  { name: 'journal', path: () => '/journal', main: /\bfrom .?journal\b/i },
  { name: 'meetings', path: () => '/meetings?when=past', main: /\bfrom .?meetings\b/i },
  { name: 'feedback', path: () => '/feedback', main: /\bfrom .?feedback\b/i },
  { name: 'contacts', path: () => '/contacts', main: /\bfrom .?contacts\b/i },
  { name: 'energy', path: () => '/energy', main: /\bfrom .?energy\b/i },
  { name: 'skills', path: () => '/skills', main: /\bfrom .?skills\b/i },
  { name: 'goals', path: () => '/goals', main: /\bfrom .?goals\b/i },
  { name: 'library', path: () => '/library', main: /\bfrom .?items\b/i },
  { name: 'readiness', path: () => '/readiness', main: /\bfrom .?readiness\b/i },
  { name: 'reviews', path: () => '/reviews', main: /\bfrom .?reviews\b/i },
  {
    name: 'a step of a review',
    path: ({ review }) => `/reviews/${review}/steps/overdue`,
    main: /\btitle\b/,
  },
]

/** A line in words, as the field for quick add sends it. */
export const CREATION = {
  name: 'task creation by form',
  path: () => '/tasks',
  main: /^insert into .?tasks\b/i,
  form: { text: 'Write the report for {n} tomorrow 30m @deep' },
}

const TASK = { title: 'Write the report for {n}', estimate_minutes: 30, tags: ['deep'] }
const ADDING = { path: () => '/api/v1/tasks', main: CREATION.main, json: () => TASK }

/**
 * Calls of the JSON API. `headers` go along; `fresh` are sent while the main statement is looked for, so
 * that it is seen where the measured answer comes from a cache.
 */
export const CALLS = [
  { name: 'API: list of 50 tasks', path: () => '/api/v1/tasks?limit=50', main: /\btitle\b/ },
  { name: 'API: one task', path: ({ task }) => `/api/v1/tasks/${task}`, main: /\btitle\b/ },
  {
    name: 'API: one item, cached',
    path: ({ item }) => `/api/v1/items/${item}`,
    main: /\bitems\b/,
    fresh: { 'cache-control': 'no-cache' },
  },
  {
    name: 'API: one item, not cached',
    path: ({ item }) => `/api/v1/items/${item}`,
    main: /\bitems\b/,
    headers: { 'cache-control': 'no-cache' },
  },
  { name: 'API: create a task', ...ADDING },
  { name: 'API: create with a key', ...ADDING, headers: { 'idempotency-key': 'bench-{n}-{run}' } },
  {
    name: 'API: batch of 100 creations',
    path: () => '/api/v1/batch',
    main: CREATION.main,
    times: 100,
    json: () => ({
      operations: Array.from({ length: 100 }, () => ({
        method: 'POST',
        path: '/tasks',
        body: TASK,
      })),
    }),
  },
]

/** Seconds of load, rounds in which server and ceiling take turns, and what the quick run leaves out. */
export const PLANS = {
  full: { seconds: 1, ceilingSeconds: 1, rounds: 5, warmUp: 1.5, scales: [1_000, 100_000] },
  quick: { seconds: 1, ceilingSeconds: 1, rounds: 1, warmUp: 0.5, scales: [1_000, 100_000] },
}

export const CONNECTIONS = 16
