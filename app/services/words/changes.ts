import type { Translate } from '#services/translator'

const OF_UNDO = new Set(['changes.undone', 'changes.redone'])

/** What a change was, in a sentence. Words that a change of an older version lacks don't matter. */
export function changeInWords(label: string, data: Record<string, unknown>, t: Translate): string {
  try {
    if (OF_UNDO.has(label) && typeof data.label === 'string') {
      return t(label === 'changes.undone' ? 'changes.undone_what' : 'changes.redone_what', {
        what: changeInWords(data.label, data, t),
      })
    }
    return t(label, data)
  } catch {
    return t('changes.something')
  }
}
