import type { HttpContext } from '@adonisjs/core/http'
import ChangeSet from '#models/change_set'
import { canUndo, presentUndoConflicts } from '#presenters/change_history'
import { namesOf, placesOf } from '#queries/places'
import { undoChange, UndoConflicts } from '#services/changes/undo'
import { toast } from '#services/page/toast'
import { leave } from '#services/tasks/leave'
import { changeInWords } from '#services/words/changes'

/** A change is taken back; taking that back in turn does it again. */
export default class UndosController {
  async store(ctx: HttpContext) {
    const { params, request, t } = ctx
    const person = ctx.person!
    const set = await ChangeSet.of(person).where('id', params.change_id).firstOrFail()
    const what = changeInWords(set.label, set.data as Record<string, unknown>, t)
    if (!canUndo(set.createdAt, person.clock.now)) {
      toast(ctx, t('changes.too_old'))
      return leave(ctx)
    }
    try {
      const id = await undoChange(
        {
          id: set.id,
          userId: person.id,
          label: set.label,
          data: set.data as Record<string, unknown>,
        },
        { via: 'page', force: request.input('force') === '1', moment: person.clock.now }
      )
      toast(ctx, id ? t('changes.undone_what', { what }) : t('changes.nothing_left'), id)
    } catch (error) {
      if (!(error instanceof UndoConflicts)) throw error
      return this.#showConflicts(ctx, set.id, what, error)
    }
    return leave(ctx)
  }

  async #showConflicts(
    { response, view, ...ctx }: HttpContext,
    id: number,
    what: string,
    error: UndoConflicts
  ) {
    const person = ctx.person!
    const names = namesOf(await placesOf(person))
    const conflicts = presentUndoConflicts(error.conflicts, names, person)
    return response.status(409).send(
      await view.render('pages/changes/conflict', {
        id,
        what,
        conflicts: conflicts.slice(0, 50),
        more: Math.max(0, conflicts.length - 50),
      })
    )
  }
}
