import type { LucidModel } from '@adonisjs/lucid/types/model'
import type { Call } from '#services/api/operation'

/**
 * A record of the person's that is not in the trash.
 *
 * @throws E_ROW_NOT_FOUND for what is not there, or someone else's
 */
export function own<T extends LucidModel>(
  model: T,
  { person, client }: Pick<Call, 'person' | 'client'>,
  id: number
): Promise<InstanceType<T>> {
  const { kept, of } = model as any
  return (kept ?? of)
    .call(model, person, client && { client })
    .where('id', id)
    .firstOrFail()
}
