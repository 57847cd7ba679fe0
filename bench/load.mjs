/*
 * The load generator, a process of its own so that it shares no event loop with what it measures.
 * Each message is one bounded run; the answer is what came of it.
 */
import autocannon from 'autocannon'

let serial = 0

async function run({ url, cookie, seconds, connections, form }) {
  const { hostname } = new URL(url)
  if (hostname !== '127.0.0.1') throw new Error('Only this machine is measured')

  const request = form
    ? {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        setupRequest: (one) => ({
          ...one,
          body: new URLSearchParams(form).toString().replace('%7Bn%7D', String(++serial)),
        }),
      }
    : { method: 'GET', headers: { cookie } }
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 10,
    requests: [request],
  })
  const good = form ? result['3xx'] : result['2xx']
  return {
    // autocannon's own average counts whole seconds only
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    requests: result.requests.total,
    failed: result.requests.total - good + result.errors + result.timeouts,
  }
}

process.on('message', async (message) => {
  try {
    process.send({ result: await run(message) })
  } catch (error) {
    process.send({ error: error.message })
  }
})
