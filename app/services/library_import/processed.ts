import { createHash } from 'node:crypto'
import { ImportFailure } from '#services/library_import/failure'
import { importPath, readJson, readText, writeWhole } from '#services/library_import/files'

/** What `library:process` writes: a line of JSON each. Credits stand in the lines of their titles. */
export const PARTS = ['categories', 'people', 'titles'] as const
export type PartName = (typeof PARTS)[number]

const file = (part: string) => importPath('processed', `${part}.ndjson`)
const MANIFEST = importPath('processed', 'manifest.json')

export const writeLines = (part: string, lines: unknown[]) =>
  writeWhole(file(part), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))

/** Written last: it says that the files beside it belong together and are whole. */
export async function writeManifest() {
  const digests = await Promise.all(PARTS.map(async (part) => [part, await digestOf(part)]))
  await writeWhole(MANIFEST, JSON.stringify(Object.fromEntries(digests)))
}

/** @throws {ImportFailure} when there is nothing, or a run was stopped between two files */
export async function readProcessed<T>(): Promise<Record<PartName, T[]>> {
  const manifest = await readJson(MANIFEST)
  if (!manifest) throw new ImportFailure('Nothing is processed yet: run library:process first.')
  const found = {} as Record<PartName, T[]>
  for (const part of PARTS) {
    const text = (await readText(file(part))) ?? ''
    if (digest(text) !== manifest[part]) {
      throw new ImportFailure('library:process was stopped in between: run it again first.')
    }
    found[part] = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
  return found
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const digestOf = async (part: PartName) => digest((await readText(file(part))) ?? '')
