import { criterionShape } from '#api/v1/shapes/criterion'
import { roleShape } from '#api/v1/shapes/role'
import { snapshotShape } from '#api/v1/shapes/snapshot'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's roles, as the page and the API list them. */
export const roleTable = new Table({
  table: 'readiness',
  shape: roleShape,
  trash: true,
  filters: {
    q: byWords,
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'title',
})

/** What roles ask for, in the order of their pages. */
export const criterionTable = new Table({
  table: 'criteria',
  shape: criterionShape,
  sorts: { position: 'number', id: 'id' },
  sort: 'position',
})

/** The scores of past days. */
export const snapshotTable = new Table({
  table: 'readiness_snapshots',
  shape: snapshotShape,
  sorts: { day: 'day', id: 'id' },
  sort: '-day',
})
