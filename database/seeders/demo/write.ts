import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import drive from '@adonisjs/drive/services/main'
import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import type User from '#models/user'
import { AREA_NAMES, AREAS, type AreaName } from '#areas'
import { areaColumns } from '#models/mixins/area_record'
import { derivedColumns } from '#models/task/derived'
import { Clock } from '#services/calendar/clock'
import { addDays, type Day, weekday } from '#services/calendar/day'
import { keepCover } from '#services/covers/keep'
import type { MadeCover } from '#services/covers/make'
import { Person } from '#services/person'
import { fold } from '#services/search/words'
import { LINES, PROJECTS } from './content.js'
import { Random, seedOf } from './random.js'
import { type Draft, momentOn } from './year.js'

type Row = Record<string, unknown>

/** What an area's file has at hand when it tells what hangs on its records and on tasks. */
export type Telling = {
  today: Day
  /** The same numbers for the same day and area. */
  random: Random
  /** A believable moment of a day, as text. */
  moment: (day: Day, minute?: number) => string
  /** Where Maya is: in which zone her wall clock times are. */
  zone: string
  /** The record of an area by what it is called. */
  id: (area: AreaName, title: string) => number
  /** The tasks of the first telling, without subtasks. */
  tasks: Array<Draft & { id: number }>
  /** Writes rows, which need no person, and gives their ids in order. */
  insert: (table: string, rows: Row[]) => Promise<number[]>
  /** Says more of a row than could be said when it was written. */
  change: (table: string, id: number, values: Row) => Promise<unknown>
  /** Writes rows that belong to nobody, and gives their ids in order. */
  shareAll: (table: string, rows: Row[]) => Promise<number[]>
  /** What belongs to nobody. */
  shared: (table: string, ...columns: string[]) => Promise<Row[]>
  /** Lines of the trail, by the person when they are an administrator. */
  act: (name: string, lines: Row[], at: string) => Promise<unknown>
  /** Keeps a cover, the shared library's or Maya's, and gives its key. */
  keepCover: (made: MadeCover, isShared?: boolean) => Promise<string>
  /** What was told of others before. */
  rows: (table: string, ...columns: string[]) => Promise<Row[]>
  /** For what the application itself makes of what was told. */
  person: Person
  client: TransactionClientContract
}

/**
 * The file of an area in `areas/`: its records by the names of columns, the oldest first; and what else
 * there is to tell once all areas and tasks are there.
 */
type AreaFile = {
  default: Row[] | ((today: Day) => Row[])
  tell?: (telling: Telling) => Promise<void>
}

const CHUNK = 400

/** Writes what the demo tells into the database, many rows at a time. */
export class DemoWriter {
  #projects = new Map<string, number>()
  #sections = new Map<string, number>()
  #tags = new Map<string, number>()
  #areas = new Map<string, number>()
  #tasks: Telling['tasks'] = []
  #seq = 0

  constructor(
    private trx: TransactionClientContract,
    private user: User,
    private today: Day,
    private now: string
  ) {}

  async frame() {
    for (const [index, project] of PROJECTS.entries()) {
      const [id] = await this.#insert('projects', [
        {
          name: project.name,
          color: project.color,
          position: index + 1,
          archived_at: project.archived ? this.now : null,
          ...this.#stamps(),
        },
      ])
      this.#projects.set(project.name, id)
      for (const [at, name] of project.sections.entries()) {
        const [sectionId] = await this.#insert('sections', [
          { project_id: id, name, position: at + 1, ...this.#stamps() },
        ])
        this.#sections.set(`${project.name}/${name}`, sectionId)
      }
    }
    const names = [...new Set([...PROJECTS.flatMap(({ tags }) => tags), 'deep'])]
    const ids = await this.#insert(
      'tags',
      names.map((name) => ({ name, key: fold(name), ...this.#stamps() }))
    )
    for (const [index, name] of names.entries()) this.#tags.set(name, ids[index])
    await this.#insert('saved_filters', [
      { name: 'Deep work', query: 'tag=deep&sort=priority', position: 1, ...this.#stamps() },
      { name: 'Due this week', query: 'due=week&sort=due', position: 2, ...this.#stamps() },
    ])
    await this.#days()
    for (const area of AREA_NAMES) await this.#area(area)
  }

  /** @returns how many tasks were written, subtasks counted */
  async tasks(drafts: Draft[], from = 0): Promise<number> {
    const ids = await this.#insert(
      'tasks',
      drafts.map((draft, index) => this.#task(draft, from + index))
    )
    const links: Record<string, Row[]> = { taggings: [], carries: [], time_entries: [] }
    const subtasks: Row[] = []
    const series = new Map<string, number>()

    for (const [index, draft] of drafts.entries()) {
      const id = ids[index]
      for (const tag of draft.tags) {
        links.taggings.push({ tag_id: this.#tags.get(tag), record_type: 'task', record_id: id })
      }
      for (const { from: from_day, to: to_day } of draft.carries) {
        links.carries.push({ task_id: id, from_day, to_day })
      }
      if (draft.spent && draft.closedOn) {
        const start = momentOn(draft.closedOn, this.user.timeZone, index * 7)
        links.time_entries.push({
          task_id: id,
          started_at: start.toISO(),
          ended_at: start.plus({ seconds: draft.spent }).toISO(),
        })
      }
      for (const [at, title] of draft.subtasks.entries()) {
        subtasks.push(this.#subtask(draft, id, title, at))
      }
      if (draft.series && !series.has(draft.series)) series.set(draft.series, id)
    }
    for (const [table, rows] of Object.entries(links)) await this.#insert(table, rows)
    await this.#insert('tasks', subtasks)
    for (const [title, id] of series) {
      await this.trx
        .from('tasks')
        .where({ user_id: this.user.id, title })
        .whereIn('id', ids)
        .update({ series_id: id })
    }
    if (from === 0) this.#tasks = drafts.map((draft, index) => ({ ...draft, id: ids[index] }))
    await this.#extras(drafts, ids)
    await this.#history(drafts, ids)
    return ids.length + subtasks.length
  }

  /** The last two weeks as change sets: what the activity of a task and undo read. */
  async #history(drafts: Draft[], ids: number[]) {
    const since = addDays(this.today, -14)
    for (const [index, draft] of drafts.entries()) {
      if (!draft.closedOn || draft.closedOn < since) continue
      const task = await this.trx.from('tasks').where('id', ids[index]).firstOrFail()
      this.#seq += 1
      const [change_set_id] = await this.#insert('change_sets', [
        {
          seq: this.#seq,
          via: 'page',
          label: draft.status === 'done' ? 'tasks.changes.completed' : 'tasks.changes.dropped',
          data: JSON.stringify({ title: draft.title }),
          created_at: task.closed_at,
        },
      ])
      await this.#insert('changes', [
        {
          change_set_id,
          record_type: 'task',
          record_id: task.id,
          action: 'changed',
          before: JSON.stringify({ status: 'open', closed_at: null, closed_on: null }),
          after: JSON.stringify({
            status: draft.status,
            closed_at: task.closed_at,
            closed_on: task.closed_on,
          }),
        },
      ])
    }
    await this.trx.from('users').where('id', this.user.id).update({ change_seq: this.#seq })
  }

  /** What only a few tasks have: a running timer, a reminder, something that blocks, a file. */
  async #extras(drafts: Draft[], ids: number[]) {
    for (const [index, draft] of drafts.entries()) {
      const task_id = ids[index]
      if (draft.running) {
        const started_at = new Date(Date.parse(this.now) - 32 * 60_000).toISOString()
        await this.#insert('time_entries', [{ task_id, started_at, ended_at: null }])
        await this.#attach(
          task_id,
          'migration-plan.md',
          '# Migration plan\n\n1. Copy\n2. Compare\n3. Switch\n'
        )
      }
      if (draft.remindAt) {
        const remind_at = momentOn(draft.remindAt, this.user.timeZone, 345).toISO()
        await this.#insert('reminders', [{ task_id, remind_at, mailed_at: remind_at }])
      }
      if (draft.blockedBy) {
        const blocker_id = ids[drafts.findLastIndex(({ title }) => title === draft.blockedBy)]
        if (blocker_id) await this.#insert('task_blocks', [{ task_id, blocker_id }])
      }
    }
  }

  async #attach(record_id: number, name: string, text: string) {
    const digest = createHash('sha256').update(text).digest('hex')
    const key = `${this.user.id}/demo-${digest.slice(0, 16)}`
    await drive.use().put(key, text)
    await this.#insert('attachments', [
      {
        record_type: 'task',
        record_id,
        name,
        content_type: 'text/plain',
        size: Buffer.byteLength(text),
        digest,
        key,
        ...this.#stamps(),
      },
    ])
  }

  /** What an area keeps is told in the file of its name. */
  async #area(area: AreaName) {
    const { default: told } = await fileOf(area)
    const records = typeof told === 'function' ? told(this.today) : told
    const rows = records.map((row, at) => {
      const created_at = this.#moment(addDays(this.today, at - records.length), at * 17)
      const stamps = { created_at, updated_at: row.created_at ?? created_at }
      return { ...stamps, ...row, ...areaColumns(area, row) }
    })
    const ids = await this.#insert(area, rows)
    for (const [at, row] of records.entries()) {
      this.#areas.set(`${area}/${row[AREAS[area].title]}`, ids[at])
    }
  }

  /** What hangs on the records of areas and on tasks. */
  async areas() {
    for (const area of AREA_NAMES) {
      const { tell } = await fileOf(area)
      await tell?.({
        today: this.today,
        random: new Random(seedOf(`${this.today} ${area}`)),
        moment: (day, minute = 0) => this.#moment(day, minute),
        zone: this.user.timeZone,
        id: (name, title) => this.#areas.get(`${name}/${title}`)!,
        tasks: this.#tasks,
        insert: (table, rows) => this.#insert(table, rows),
        change: (table, id, values) =>
          this.trx.from(table).where({ user_id: this.user.id, id }).update(values),
        shareAll: (table, rows) => this.#write(table, rows),
        shared: (table, ...columns) =>
          this.trx.query<Row>().from(table).select(columns).orderBy('id'),
        act: (act, lines, at) => this.#act(act, lines, at),
        keepCover: (made, isShared) => keepCover(made, isShared ? null : this.user.id, this.trx),
        rows: (table, ...columns) =>
          this.trx.query<Row>().from(table).where('user_id', this.user.id).select(columns),
        person: new Person(this.user, new Clock(this.user.timeZone, DateTime.fromISO(this.now))),
        client: this.trx,
      })
    }
  }

  #moment(day: Day, minute: number): string {
    const moment = momentOn(day, this.user.timeZone, minute).toISO()!
    return moment > this.now ? this.now : moment
  }

  async #days() {
    const rows: Row[] = []
    for (
      let day = addDays(this.today, -365), index = 0;
      day < this.today;
      day = addDays(day, 1), index++
    ) {
      if (weekday(day) > 5 || index % 11 === 3) continue
      rows.push({
        day,
        line: index % 3 === 0 ? LINES[(index * 7) % LINES.length] : '',
        planned_at: momentOn(day, this.user.timeZone, 0).toISO(),
        closed_at: momentOn(day, this.user.timeZone, 490).toISO(),
        ...this.#stamps(),
      })
    }
    await this.#insert('days', rows)
  }

  #task(draft: Draft, index: number): Row {
    const { timeZone } = this.user
    const created = momentOn(draft.createdOn, timeZone, index * 13).toISO()!
    const closed = draft.closedOn
      ? momentOn(draft.closedOn, timeZone, 30 + index * 17).toISO()
      : null
    const columns = {
      project_id: draft.project ? this.#projects.get(draft.project) : null,
      section_id: draft.section ? this.#sections.get(`${draft.project}/${draft.section}`) : null,
      parent_id: null,
      title: draft.title,
      notes: draft.notes ?? '',
      status: draft.status,
      priority: draft.priority,
      demand: draft.demand ?? null,
      due_on: draft.dueOn ?? null,
      due_time: draft.dueTime ?? null,
      planned_on: draft.plannedOn ?? null,
      plan_position: draft.plannedOn ? index + 1 : 0,
      start_on: draft.startOn ?? null,
      estimate_minutes: draft.estimate ?? null,
      spent_seconds: draft.spent ?? 0,
      recurrence: draft.recurrence ?? null,
      recurs_after_completion: draft.afterCompletion ?? false,
      recurrence_anchor: draft.anchor ?? null,
      carried_count: draft.carries.length,
      position: index + 1,
      closed_on: draft.closedOn ?? null,
      // nothing is closed later than now
      closed_at: closed && closed > this.now ? this.now : closed,
      created_at: created > this.now ? this.now : created,
      // nobody has touched what is open since it came up
      updated_at: (closed ?? created) < this.now ? (closed ?? created) : this.now,
      trashed_at: draft.trashedOn ? momentOn(draft.trashedOn, timeZone, index).toISO() : null,
    }
    return { ...columns, ...derivedColumns(columns) }
  }

  #subtask(draft: Draft, parent_id: number, title: string, at: number): Row {
    const done = at < (draft.subtasksDone ?? 0)
    const row = this.#task(
      {
        ...draft,
        title,
        notes: undefined,
        tags: [],
        carries: [],
        subtasks: [],
        dueOn: undefined,
        dueTime: undefined,
        plannedOn: undefined,
        startOn: undefined,
        estimate: undefined,
        spent: undefined,
        recurrence: undefined,
        status: done ? (draft.status === 'dropped' ? 'dropped' : 'done') : 'open',
        closedOn: done ? (draft.closedOn ?? draft.createdOn) : undefined,
        priority: 0,
      },
      at
    )
    return { ...row, parent_id }
  }

  #stamps() {
    return { created_at: this.now, updated_at: this.now }
  }

  #insert(table: string, rows: Row[]): Promise<number[]> {
    return this.#write(
      table,
      rows.map((row) => ({ user_id: this.user.id, ...row }))
    )
  }

  async #act(act: string, lines: Row[], at: string) {
    const actor_id = this.user.isAdmin ? this.user.id : null
    const via = actor_id === null ? 'command' : 'page'
    return this.#write(
      'admin_acts',
      lines.map((data) => ({ act, actor_id, via, data: JSON.stringify(data), created_at: at }))
    )
  }

  async #write(table: string, rows: Row[]): Promise<number[]> {
    const ids: number[] = []
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK)
      const inserted = await this.trx.insertQuery().table(table).returning('id').multiInsert(chunk)
      const found: number[] = inserted.map((row: number | { id: number }) =>
        typeof row === 'number' ? row : row.id
      )
      // SQLite answers with the last id alone; within one transaction they follow each other
      const first = found.at(-1)! - chunk.length + 1
      ids.push(...(found.length === chunk.length ? found : chunk.map((_, at) => first + at)))
    }
    return ids
  }
}

const fileOf = (area: AreaName): Promise<AreaFile> => import(`#database/seeders/demo/areas/${area}`)
