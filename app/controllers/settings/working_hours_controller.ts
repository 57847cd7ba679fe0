import type { HttpContext } from '@adonisjs/core/http'
import type User from '#models/user'
import { toast } from '#services/page/toast'
import { refuseOverwriting, shown } from '#services/page/shown'
import { workingHoursValidator } from '#validators/account'

const valuesOf = (user: User) => ({
  week_starts_on: user.weekStartsOn,
  work_days: user.workDays,
  work_starts_at: user.workStartsAt,
  work_ends_at: user.workEndsAt,
  capacity_hours: user.capacityMinutes / 60,
})

/** When a person works, and how much fits into a day. */
export default class WorkingHoursController {
  edit({ person, view }: HttpContext) {
    const { user } = person!
    return view.render('pages/settings/working_hours', {
      capacityHours: Number((user.capacityMinutes / 60).toFixed(2)),
      shown: shown(valuesOf(user)),
    })
  }

  async update(ctx: HttpContext) {
    const { user, t } = ctx.person!
    const input = await ctx.request.validateUsing(workingHoursValidator)
    const workDays = (input.work_days ?? []).toSorted((a, b) => a - b)
    const capacityMinutes = Math.round(input.capacity_hours * 60)

    refuseOverwriting(
      ctx,
      valuesOf(user),
      { ...input, work_days: workDays, capacity_hours: capacityMinutes / 60 },
      (field, value) =>
        field === 'week_starts_on' || field === 'work_days'
          ? [value]
              .flat()
              .map((day) => t(`settings.weekdays.${day}`))
              .join(', ')
          : String(value)
    )
    user.merge({
      weekStartsOn: input.week_starts_on,
      workDays,
      workStartsAt: input.work_starts_at,
      workEndsAt: input.work_ends_at,
      capacityMinutes,
    })
    await user.save()
    toast(ctx, t('settings.saved'))
    return ctx.response.redirect().toRoute('settings.working_hours.edit')
  }
}
