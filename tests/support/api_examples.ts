import type { Asked } from '#tests/support/raw_http'

/** What the documentation says is answered. */
export type Told = { status: number; headers: Record<string, string>; body: any }

export type Example = { asked: Asked; told: Told }

/** The requests of a Markdown document, each with the answer that stands under it. */
export function examplesIn(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/^```(sh|http)\n([\s\S]*?)^```$/gm)].map(
    ([, kind, text]) => ({ kind, text: text.trim() })
  )
  const examples: Example[] = []
  for (let at = 0; at < blocks.length; at += 2) {
    const { kind, text } = blocks[at]
    const answer = blocks[at + 1]
    if (!answer || !/^\d{3}(\n|$)/.test(answer.text)) throw new Error(`No answer under ${text}`)
    examples.push({
      asked: kind === 'sh' ? fromCurl(text) : fromHttp(text),
      told: told(answer.text),
    })
  }
  return examples
}

function parts(text: string) {
  const [head, ...body] = text.split('\n\n')
  const [first, ...lines] = head.split('\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  )
  return { first, headers, body: body.join('\n\n') }
}

function fromHttp(text: string): Asked {
  const { first, headers, body } = parts(text)
  const [method, path] = first.split(' ')
  return { method, path, headers, body: body || undefined }
}

function told(text: string): Told {
  const { first, headers, body } = parts(text)
  return { status: Number(first), headers, body: body ? JSON.parse(body) : undefined }
}

/** A command line of curl, as far as the documentation uses it. */
function fromCurl(text: string): Asked {
  const words = [...text.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, three]) => one ?? two ?? three
  )
  const asked: Asked & { headers: Record<string, string> } = {
    method: 'GET',
    path: '',
    headers: {},
  }
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    if (word === '-X') asked.method = words[++at]
    else if (word === '-d') asked.body = words[++at]
    else if (word === '-H') {
      const [name, value] = words[++at].split(': ')
      asked.headers[name] = value
    } else asked.path = word.replace(/^https?:\/\/[^/]+/, '')
  }
  return asked
}
