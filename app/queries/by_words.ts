import type { Filter } from '#services/api/table'
import { searchWords } from '#services/search/words'

/**
 * Words that must all be in a record. An area's `search_text` is folded as the words are, and read
 * as a whole: a person has hundreds of such records, where they have tens of thousands of tasks.
 */
export const byWords: Filter = {
  type: 'string',
  maxLength: 200,
  description: 'Words that must all be in it.',
  apply(query, text: string) {
    const words = searchWords(text)
    if (words.length === 0 && text.trim()) query.whereRaw('1 = 0')
    for (const word of words) query.where('search_text', 'like', `%${word}%`)
  },
}
