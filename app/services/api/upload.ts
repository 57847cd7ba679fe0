import BodyParser from '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import bodyParserConfig from '#config/bodyparser'
import { ApiProblem } from '#services/api/problem'

const { multipart, ...others } = bodyParserConfig
const parser = new BodyParser({ ...others, multipart: { ...multipart, autoProcess: true } })

/**
 * Puts the files of a request where `request.files()` finds them.
 *
 * @throws {ApiProblem} 415 for any other body
 */
export async function readUpload(ctx: HttpContext) {
  if (!/^multipart\/form-data\s*;/i.test(ctx.request.header('content-type') ?? '')) {
    throw new ApiProblem('unsupported_media_type', 'Send files as multipart/form-data.')
  }
  await parser.handle(ctx, async () => {})
}
