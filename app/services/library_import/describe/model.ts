import env from '#start/env'
import { Asker } from '#services/library_import/ask'
import { ImportFailure } from '#services/library_import/failure'

/** Where a language model answers, under which name, and the key that it may want. */
export type ModelSettings = { base: string; model: string; key?: string; rate: number }

/** A model on one’s own machine takes seconds for an answer, or a minute. */
const PATIENCE = 120_000
const RATE = 2
const AT_ONCE = 4
const MOST = 1024 * 1024

/** @throws {ImportFailure} that says what is missing and how to set it */
export function modelSettings(): ModelSettings {
  const [base, model] = [env.get('DESCRIBE_BASE_URL'), env.get('DESCRIBE_MODEL')?.trim()]
  const missing = [!base && 'DESCRIBE_BASE_URL', !model && 'DESCRIBE_MODEL'].filter(Boolean)
  if (missing.length > 0) {
    throw new ImportFailure(
      `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set: put the address of an OpenAI-compatible API (such as http://127.0.0.1:11434/v1) and the name of a model into .env.`
    )
  }
  const key = env.get('DESCRIBE_API_KEY')?.release().trim() || undefined
  const rate = Math.max(1, env.get('DESCRIBE_RATE', RATE))
  return { base: base!, model: model!, key, rate }
}

/** A model behind `/chat/completions`, as OpenAI and most others offer it. */
export class Model {
  #asker: Asker

  constructor(
    private settings: ModelSettings,
    pace: { signal: AbortSignal; patience?: number; firstPause?: number }
  ) {
    this.#asker = new Asker({ patience: PATIENCE, rate: settings.rate, atOnce: AT_ONCE, ...pace })
  }

  /**
   * Only what every server knows is sent: limits of length are called by different names, and some
   * models refuse a temperature.
   *
   * @returns null when the model gave no whole answer, or would not give one
   * @throws {ImportFailure} when it takes no questions at all
   */
  async answer(task: string, question: string): Promise<string | null> {
    const { base, key, model } = this.settings
    const { status, body } = await this.#asker.ask({
      url: new URL(`${base.replace(/\/+$/, '')}/chat/completions`),
      headers: { accept: 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      json: {
        model,
        messages: [
          { role: 'system', content: task },
          { role: 'user', content: question },
        ],
      },
      most: MOST,
      isWhole: (bytes) => parse(bytes) !== undefined,
    })
    const content: any = parse(body)
    // what the server refuses of one question it may take of the next
    if (status === 400 || status === 422) return null
    if (status >= 300) throw refusal(status, content)
    const [choice] = Array.isArray(content?.choices) ? content.choices : []
    const text = choice?.message?.content
    const isWhole = (choice?.finish_reason ?? 'stop') === 'stop'
    return isWhole && typeof text === 'string' ? text : null
  }
}

function refusal(status: number, content: any): ImportFailure {
  const said = content?.error?.message ?? content?.error
  const words = typeof said === 'string' ? `: ${said.replace(/\s+/g, ' ').slice(0, 200)}` : '.'
  if (status === 401) return new ImportFailure(`The model does not accept DESCRIBE_API_KEY${words}`)
  if (status === 404) {
    return new ImportFailure(`There is no such model or address, see DESCRIBE_MODEL${words}`)
  }
  return new ImportFailure(`The model refuses the request (${status})${words}`)
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
