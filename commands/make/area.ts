import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { type Area, AREAS } from '#areas'
import { type Field, FIELD_TYPES, parseFields } from './_area_fields.js'
import { type Names, namesOf, whyNot } from './_area_names.js'
import { formatted, pathsOf, type Planned, planOf, withArea, withoutArea } from './_area_plan.js'

/** What the person at the terminal has to put right. */
class Refused extends Error {}

export default class MakeArea extends BaseCommand {
  static commandName = 'make:area'
  static description = 'Write a new area: table, pages, API, words and tests'
  static help = [
    'The first field names a record. A field is name:type, with ? when it may be left out:',
    '```',
    '{{ binaryName }} make:area recipes name:string "kind:enum(starter|main|dessert)" minutes:integer? steps:text?',
    '{{ binaryName }} make:area recipes name:string --icon=book-open --keys="g x" --dry-run',
    '{{ binaryName }} make:area cookery title:string --record=recipe',
    '{{ binaryName }} make:area recipes --remove',
    '```',
    `Types: ${FIELD_TYPES.join(', ')}. docs/adding-an-area.md tells what to finish by hand.`,
  ]

  @args.string({ description: 'A plural in snake_case, such as reading_lists' })
  declare name: string

  @args.spread({ description: 'The fields of a record, the first one its name', required: false })
  declare fields?: string[]

  @flags.string({ description: 'A name from resources/icons.ts', default: 'folder' })
  declare icon: string

  @flags.string({ description: 'The keys that lead there, such as "g x"' })
  declare keys?: string

  @flags.string({ description: 'What one record is called, where the name is no plural of it' })
  declare record?: string

  @flags.boolean({ description: 'List what would be written, and write nothing' })
  declare dryRun?: boolean

  @flags.boolean({ description: 'Take the area out again, with all that is in its files' })
  declare remove?: boolean

  async run() {
    try {
      const wrong = whyNot(this.name, this.#record)
      if (wrong) throw new Refused(wrong)
      await (this.remove ? this.#takeOut() : this.#make())
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      this.logger.error(error.message)
      this.exitCode = 1
    }
  }

  async #make() {
    const fields = this.#readFields()
    await this.#refuseUnknown()
    const names = namesOf(this.name, { icon: this.icon, record: this.#record })
    const files = await planOf(this.#root, names, fields, await this.#nextStamp())
    const registry = await withArea(this.#root, names, fields, this.keys ?? null)
    await this.#refuseTaken(names, files)
    if (this.dryRun) return this.#list('would write', [...files, registry])

    // the model is made of the table's columns, the routes of the controllers that are known
    const isMigration = ({ path }: Planned) => path.includes('/migrations/')
    await this.#write(files.filter(isMigration))
    await this.#generate('migration:run')
    await this.#write(files.filter((file) => !isMigration(file)))
    await this.#generate('codegen')
    await this.#write([registry])
    await this.#generate('codegen', 'openapi:export')
    this.#list('wrote', [...files, registry])
    this.logger.info('Next: node ace migration:run, then finish it (docs/adding-an-area.md).')
  }

  async #takeOut() {
    if (!(this.name in AREAS)) throw new Refused(`There is no area “${this.name}”.`)
    const names = namesOf(this.name, { record: this.#record })
    const stamp = await this.#stampOf()
    const files = await pathsOf(this.#root, names, stamp)
    const registry = await withoutArea(this.#root, this.name)
    registry.content = await formatted(this.#root, registry.path, registry.content)
    await this.#refuseOthers(names, files)
    if (this.dryRun) return this.#list('would remove', files)

    await this.#write([registry])
    for (const { path } of files) await this.#remove(path)
    await this.#generate()
    this.#list('removed', files)
    this.logger.info('A database that has the table keeps it: roll it back before, or drop it.')
  }

  get #record(): string | undefined {
    return this.record ?? (AREAS as Record<string, Area>)[this.name]?.record
  }

  #readFields(): Field[] {
    try {
      return parseFields(this.fields ?? [])
    } catch (error) {
      throw new Refused((error as Error).message)
    }
  }

  async #refuseUnknown() {
    const { ICONS } = await import('../../resources/icons.js')
    if (!(ICONS as readonly string[]).includes(this.icon)) {
      throw new Refused(`There is no icon “${this.icon}” in resources/icons.ts.`)
    }
    const { SHORTCUTS } = await import('../../resources/shortcuts.js')
    if (this.keys && SHORTCUTS.some(({ keys }) => keys.includes(this.keys!))) {
      throw new Refused(`“${this.keys}” leads somewhere already.`)
    }
  }

  /** Nothing that is there is written over. */
  async #refuseTaken({ record }: Names, files: Planned[]) {
    const { RECORD_TYPES } = await import('#services/changes/record_types')
    const types = Object.entries(RECORD_TYPES)
    if (types.some(([type, { table }]) => type === record || table === this.name)) {
      throw new Refused(`There are ${this.name} already; choose another name.`)
    }
    for (const { path } of files) {
      if (await this.#exists(path)) throw new Refused(`${path} is there already.`)
    }
  }

  /** What somebody put into the area's folders since is not removed unseen. */
  async #refuseOthers({ area }: Names, files: Planned[]) {
    const own = new Set(files.map(({ path }) => path))
    for (const folder of ['app/controllers', 'resources/views/pages', 'tests/functional']) {
      for (const file of await readdir(join(this.#root, folder, area)).catch(() => [])) {
        const path = `${folder}/${area}/${file}`
        if (!own.has(path)) throw new Refused(`${path} was added by hand: move it away first.`)
      }
    }
  }

  async #write(files: Planned[]) {
    for (const { path, content } of files) {
      await mkdir(dirname(join(this.#root, path)), { recursive: true })
      await writeFile(join(this.#root, path), content)
    }
  }

  /** Removes a file and the folders that it leaves empty. */
  async #remove(path: string) {
    await rm(join(this.#root, path), { force: true })
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const left = await readdir(join(this.#root, folder)).catch(() => [])
      if (left.length > 0) return
      await rmdir(join(this.#root, folder)).catch(() => {})
    }
  }

  /** Writes what follows from migrations, routes and operations anew. */
  async #generate(...only: string[]) {
    const child = spawn(process.execPath, ['bin/generate.mjs', ...only], {
      cwd: this.#root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += text))
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Refused(`What follows from the area could not be written:\n${told}`)
  }

  async #migrations(): Promise<string[]> {
    return (await readdir(join(this.#root, 'database/migrations'))).sort()
  }

  async #nextStamp() {
    return String(Number.parseInt((await this.#migrations()).at(-1)!) + 1)
  }

  async #stampOf() {
    const end = `_create_${this.name}.ts`
    const file = (await this.#migrations()).find((one) => one.replace(/^\d+/, '') === end)
    if (!file) throw new Refused(`There is no migration that creates ${this.name}.`)
    return file.slice(0, -end.length)
  }

  async #exists(path: string) {
    return access(join(this.#root, path)).then(
      () => true,
      () => false
    )
  }

  #list(what: string, files: Planned[]) {
    for (const { path } of files) this.logger.log(`${what} ${path}`)
  }

  get #root() {
    return this.app.makePath()
  }
}
