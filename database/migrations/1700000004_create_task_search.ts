import { BaseSchema } from '@adonisjs/lucid/schema'

/** Full text over `tasks.search_text`: FTS5 kept current by triggers, or a GIN index. */
export default class extends BaseSchema {
  async up() {
    this.defer(async (db) => {
      if (db.dialect.name === 'postgres') {
        await db.rawQuery(
          `CREATE INDEX tasks_search ON tasks USING gin (to_tsvector('simple', search_text))`
        )
        return
      }
      for (const statement of [
        `CREATE VIRTUAL TABLE tasks_fts USING fts5(search_text, content='tasks', content_rowid='id', tokenize="unicode61 remove_diacritics 0")`,
        `CREATE TRIGGER tasks_fts_insert AFTER INSERT ON tasks BEGIN
           INSERT INTO tasks_fts(rowid, search_text) VALUES (new.id, new.search_text); END`,
        `CREATE TRIGGER tasks_fts_delete AFTER DELETE ON tasks BEGIN
           INSERT INTO tasks_fts(tasks_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); END`,
        `CREATE TRIGGER tasks_fts_update AFTER UPDATE OF search_text ON tasks BEGIN
           INSERT INTO tasks_fts(tasks_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text);
           INSERT INTO tasks_fts(rowid, search_text) VALUES (new.id, new.search_text); END`,
      ]) {
        await db.rawQuery(statement)
      }
    })
  }

  async down() {
    this.defer(async (db) => {
      if (db.dialect.name === 'postgres') {
        await db.rawQuery('DROP INDEX tasks_search')
        return
      }
      for (const trigger of ['insert', 'delete', 'update']) {
        await db.rawQuery(`DROP TRIGGER tasks_fts_${trigger}`)
      }
      await db.rawQuery('DROP TABLE tasks_fts')
    })
  }
}
