import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import { keepCover } from '#services/covers/keep'
import { CoverRefused, makeCover, MAX_COVER_BYTES } from '#services/covers/make'
import type { Translate } from '#services/translator'

/**
 * The picture that a form sends as `cover`, kept on the storage disk.
 *
 * @param userId whose it will be; null for the shared library's
 * @returns the key by which a record names it
 * @throws a validation error at `cover`
 */
export async function takeCover(
  request: HttpContext['request'],
  userId: number | null,
  t: Translate
): Promise<string> {
  const no = (reason: string): never =>
    refuse('cover', t(`library.cover.refusals.${reason}`), 'file')
  const file = request.file('cover', { size: MAX_COVER_BYTES })
  if (!file) return no('none')
  if (file.hasErrors || !file.tmpPath) return no('too_large')
  try {
    return await keepCover(await makeCover(await readFile(file.tmpPath)), userId)
  } catch (error) {
    if (error instanceof CoverRefused) return no(error.reason)
    throw error
  }
}
