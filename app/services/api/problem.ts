/** One thing to put right: where (a JSON pointer), which rule, and what to do. */
export type Problem = { field: string; rule: string; message: string }

export type Code = keyof typeof CODES

/** Every failure of the API: its status, and the sentence that a client without a better one shows. */
export const CODES = {
  malformed: [400, 'The request could not be read.'],
  unauthenticated: [401, 'Send a valid access token in the Authorization header.'],
  wrong_credentials: [401, 'This address and password do not belong together.'],
  forbidden: [403, 'This token does not allow that.'],
  not_found: [404, 'There is nothing here.'],
  method_not_allowed: [405, 'This address does not take that method.'],
  conflict: [409, 'That does not fit what is there now.'],
  key_reused: [409, 'This Idempotency-Key was sent before with another request.'],
  gone: [410, 'This is no longer kept.'],
  precondition_failed: [412, 'It has changed since it was read: read it again.'],
  too_large: [413, 'The request is too large.'],
  unsupported_media_type: [415, 'Send the body as application/json.'],
  invalid: [422, 'Something needs another look.'],
  too_many_requests: [429, 'Too many requests: wait, then try again.'],
  internal: [500, 'Something went wrong here. It has been written to the log.'],
} as const satisfies Record<string, readonly [number, string]>

export const CODE_STATUS = Object.fromEntries(
  Object.entries(CODES).map(([code, [status]]) => [code, status])
) as Record<Code, number>

/** A failure that the client is told about. */
export class ApiProblem extends Error {
  readonly status: number

  constructor(
    readonly code: Code,
    message: string = CODES[code][1],
    readonly problems: Problem[] = [],
    readonly headers: Record<string, string> = {}
  ) {
    super(message)
    this.status = CODES[code][0]
  }

  /** The body of the answer. */
  toJSON() {
    const { message, status, code } = this
    return this.problems.length > 0
      ? { message, status, code, errors: this.problems }
      : { message, status, code }
  }
}

/** @throws {ApiProblem} 422 with what has to be put right, when there is something */
export function refuseAll(problems: Problem[]) {
  if (problems.length > 0) throw new ApiProblem('invalid', undefined, problems)
}
