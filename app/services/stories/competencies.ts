import { fold } from '#services/search/words'
import { LOCALES, translator, type Translate } from '#services/translator'

/** What interviewers ask stories about; each is called as the language files say. */
export const COMPETENCIES = [
  'leadership',
  'teamwork',
  'conflict',
  'failure',
  'delivery',
  'initiative',
  'customers',
  'influence',
  'learning',
  'judgement',
] as const

/** Competencies of one story. */
export const MOST_COMPETENCIES = 20

const isUsual = (name: string): name is (typeof COMPETENCIES)[number] =>
  (COMPETENCIES as readonly string[]).includes(name)

/** One of the usual ones by its word, a person's own as they wrote it. */
export const competencyInWords = (name: string, t: Translate) =>
  isUsual(name) ? t(`stories.competencies.${name}`) : name

/** Each one once; what is one of the usual ones in any language is kept as that. */
export function tidyCompetencies(names: string[]): string[] {
  const usual = new Map<string, string>()
  for (const key of COMPETENCIES) {
    usual.set(key, key)
    for (const locale of LOCALES) usual.set(fold(competencyInWords(key, translator(locale))), key)
  }
  const tidy = new Map<string, string>()
  for (const typed of names) {
    const name = typed.trim().replace(/\s+/g, ' ')
    const kept = usual.get(fold(name)) ?? name
    if (kept && !tidy.has(fold(kept))) tidy.set(fold(kept), kept)
  }
  return [...tidy.values()].slice(0, MOST_COMPETENCIES)
}

/** As the database keeps them. */
export const readCompetencies = (kept: unknown): string[] =>
  Array.isArray(kept) ? kept : JSON.parse(String(kept || '[]'))
