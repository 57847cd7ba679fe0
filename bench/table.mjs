const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Text in columns; the first is set left, the others right. */
export function columns(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)))
  const line = (row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ')
  return [
    line(rows[0]),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.slice(1).map(line),
  ]
    .map((text) => text.trimEnd())
    .join('\n')
}

const HEADS = [
  'page',
  'tasks',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'RSS MB',
  'queries',
  'KB',
  'ceiling/s',
  'of ceiling',
  'cost of 100×',
]

/** @param {object[]} results as `measurePage` makes them */
export function pagesTable(results) {
  return columns([
    HEADS,
    ...results.map((one) => {
      const base = results.find(({ name, tasks }) => name === one.name && tasks < one.tasks)
      return [
        one.name,
        number(one.tasks),
        number(one.perSecond),
        number(one.p50, 1),
        number(one.p99, 1),
        number(one.spent, 2),
        number(one.memory),
        number(one.queries),
        number(one.bytes / 1024, 1),
        number(one.ceiling),
        `${number(one.share * 100)} %`,
        base ? `×${number(one.spent / base.spent, 2)}` : '',
      ]
    }),
  ])
}

/** @param {object[]} results as `measureProcesses` makes them; `1 + 1` are two servers that share nothing */
export function processesTable(results) {
  return columns([
    ['page', 'processes', 'req/s', 'p50 ms', 'p99 ms', 'RSS MB', 'growth'],
    ...results.map((one) => {
      const base = results.find(({ name, processes }) => name === one.name && processes === '1')
      return [
        one.name,
        one.processes,
        number(one.perSecond),
        number(one.p50, 1),
        number(one.p99, 1),
        number(one.memory),
        one === base ? '' : `×${number(one.perSecond / base.perSecond, 2)}`,
      ]
    }),
  ])
}

/** @param {object[]} results as `measurePacket` makes them */
export function packetTable(results) {
  return columns([
    ['packet of a year', 'records', 'p50 ms', 'most ms', 'CPU ms', 'KB'],
    ...results.map((one) => [
      one.name,
      number(one.records),
      number(one.p50),
      number(one.most),
      number(one.spent),
      number(one.bytes / 1024),
    ]),
  ])
}
