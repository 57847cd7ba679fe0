/*
 * The load generator, a process of its own so that it shares no event loop with what it measures.
 * Each message is one bounded run; the answer is what came of it.
 */
import autocannon from 'autocannon'

let serial = 0

/** The request of a page, a form, or a call of the API, whose body and headers may say `{n}`. */
function requestOf({ cookie, form, headers = {}, body }) {
  if (!form && body === undefined) {
    return { method: 'GET', headers: { ...headers, ...(cookie && { cookie }) } }
  }
  const text = form ? new URLSearchParams(form).toString().replace('%7Bn%7D', '{n}') : body
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json'
  return {
    method: 'POST',
    setupRequest: (one) => {
      const number = String(++serial)
      const own = { ...headers, 'content-type': type, ...(cookie && { cookie }) }
      for (const name of Object.keys(own)) own[name] = own[name].replace('{n}', number)
      return { ...one, headers: own, body: text.replaceAll('{n}', number) }
    },
  }
}

async function run({ url, seconds, connections, ...sent }) {
  const { hostname } = new URL(url)
  if (hostname !== '127.0.0.1') throw new Error('Only this machine is measured')

  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 10,
    requests: [requestOf(sent)],
  })
  const good = sent.form ? result['3xx'] : result['2xx']
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
