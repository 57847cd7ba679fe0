import type { RecordType } from '#services/changes/record_types'
import type { Filter } from '#services/api/table'
import { fold } from '#services/search/words'

/** Records of this type that carry a tag. */
export const byTag = (type: RecordType): Filter => ({
  type: 'string',
  maxLength: 50,
  description: 'The name of a tag that it carries.',
  apply(query, name: string, person) {
    query.whereIn('id', (carriers) =>
      carriers
        .from('taggings')
        .join('tags', 'tags.id', 'taggings.tag_id')
        .where({ 'tags.user_id': person.id, 'taggings.record_type': type })
        .where('tags.key', fold(name))
        .select('taggings.record_id')
    )
  },
})
