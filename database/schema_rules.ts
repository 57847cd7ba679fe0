import type { SchemaRules } from '@adonisjs/lucid/types/schema_generator'

const from = (name: string) => [{ source: '#models/columns', namedImports: [name] }]
const luxon = { source: 'luxon', namedImports: ['DateTime'] }
const moment = (args?: Record<string, any>) => ({
  tsType: 'DateTime',
  imports: [luxon, ...from('momentColumn')],
  decorators: [{ name: '@momentColumn', args }],
})
const json = (tsType: string) => ({
  tsType,
  imports: from('jsonColumn'),
  decorators: [{ name: '@jsonColumn' }],
})

/** Types of generated columns: the same values on SQLite and PostgreSQL (see app/models/columns.ts). */
export default {
  types: {
    boolean: {
      tsType: 'boolean',
      imports: from('booleanColumn'),
      decorators: [{ name: '@booleanColumn' }],
    },
    date: { tsType: 'string', imports: from('dayColumn'), decorators: [{ name: '@dayColumn' }] },
    DateTime: moment(),
    json: json('Record<string, any>'),
  },
  columns: {
    created_at: moment({ autoCreate: true }),
    updated_at: moment({ autoCreate: true, autoUpdate: true }),
    work_days: json('number[]'),
    scopes: json('string[]'),
    areas: json('string[]'),
    competencies: json('string[]'),
    sections: json('string[]'),
    left_out: json('string[]'),
    card: json('any[]'),
    original: json('any'),
    people: json('Array<{ name: string; part: string }>'),
    imported: json('Record<string, any>'),
    other_than: json('number[]'),
  },
} satisfies SchemaRules
