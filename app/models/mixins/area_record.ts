import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type BaseModel, beforeSave } from '@adonisjs/lucid/orm'
import type { LucidModel, LucidRow } from '@adonisjs/lucid/types/model'
import { AREAS, type AreaName } from '#areas'
import { claimFilesOf } from '#services/attachments/claim'
import type { Change } from '#services/changes/change'
import { titleOfRemark } from '#services/feedback/title'
import { fold, searchText } from '#services/search/words'

type Values = Record<string, unknown>

/** A goal is ordered by the day on which it was closed, else by the day that it is due on. */
const dayKey = (row: Values) => ({ day_key: row.closed_on ?? row.due_on ?? '9999-12-31' })

/** Items are ordered by the day they were finished and by rating, and found by people and category. */
function itemColumns(row: Values) {
  const people = typeof row.people === 'string' ? JSON.parse(row.people) : (row.people ?? [])
  return {
    people_text: people.map(({ name }: { name: string }) => name).join('\n'),
    category_key: fold(String(row.category ?? '').trim()).slice(0, 60),
    day_key: row.finished_on ?? '',
    rating_key: row.rating ?? 0,
  }
}

/** Columns that follow from others: what lists are ordered by, and what a search reads. */
export function areaColumns(area: AreaName, row: Values) {
  const { title, search } = AREAS[area]
  const named = area === 'feedback' ? { title: titleOfRemark(row) } : null
  const ofItem = area === 'items' ? itemColumns(row) : null
  const text = (column: string) => String({ ...row, ...ofItem }[column] ?? '')
  return {
    ...named,
    ...ofItem,
    title_key: fold(named?.title ?? text(title)).slice(0, 100),
    search_text: searchText(...search.map(text)),
    ...(area === 'goals' && dayKey(row)),
  }
}

/** Values by the names of columns, as forms and the API send them, by the model's own names. */
export const byAttribute = (model: LucidModel, input: Values): Values =>
  Object.fromEntries(
    Object.entries(input).map(([column, value]) => [
      model.$keys.columnsToAttributes.get(column, column),
      value,
    ])
  )

/** Links lead to records of all kinds, whose models are made with what stands here. */
const links = () => import('#services/evidence/texts')

/** What a record holds, by the names of columns. */
function byColumn(record: LucidRow): Values {
  const { $keys } = record.constructor as LucidModel
  return Object.fromEntries(
    Object.entries(record.$attributes).map(([name, value]) => [
      $keys.attributesToColumns.get(name, name),
      value,
    ])
  )
}

/** A record of an area: written by what forms and the API send, found by its words. */
export function AreaRecord(area: AreaName) {
  return <T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) => {
    class OfArea extends superclass {
      static area = area

      @beforeSave()
      static derive(record: LucidRow) {
        const columns = areaColumns(area, byColumn(record))
        record.merge(byAttribute(record.constructor as LucidModel, columns))
      }

      /** @param input by the names of columns */
      static async add<M extends LucidModel>(
        this: M,
        change: Change,
        input: Values
      ): Promise<InstanceType<M>> {
        const { keepLinks, withLinks } = await links()
        const values = byAttribute(this, await withLinks(change, area, input))
        const record = await change.create(this, values as Partial<InstanceType<M>>)
        await claimFilesOf(change, area, record)
        await keepLinks(change, area, byColumn(record))
        return record
      }

      /** @param input by the names of columns; what is not in it stays as it is */
      async edit(change: Change, input: Values) {
        const { keepLinks, withLinks } = await links()
        const values = await withLinks(change, area, input)
        this.merge(byAttribute(this.constructor as LucidModel, values) as any)
        await change.save(this)
        await claimFilesOf(change, area, this)
        await keepLinks(change, area, byColumn(this))
      }
    }
    return OfArea
  }
}
