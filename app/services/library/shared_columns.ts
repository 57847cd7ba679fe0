import { fold, searchText } from '#services/search/words'

type Title = { name: string; description?: string | null; year?: number | null }

/**
 * Columns of a shared title that follow from the others.
 *
 * @param names of the people that have part in it: it is found by them as well
 */
export const sharedColumns = ({ name, description, year }: Title, names: string[]) => ({
  title_key: fold(name).slice(0, 100),
  search_text: searchText(name, String(year ?? ''), names.join(' '), description ?? ''),
})
