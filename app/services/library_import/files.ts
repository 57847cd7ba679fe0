import { mkdirSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { storagePath } from '#config/storage'

/** What the steps of an import pass on to each other. */
export const importPath = (...parts: string[]) => storagePath('library', 'tmdb', ...parts)

const TEMPORARY = '.part'

/**
 * Writes a file that is either there as a whole or not at all, whatever ends the process or the
 * machine in between.
 */
export async function writeWhole(path: string, content: string | Uint8Array) {
  const temporary = `${path}.${process.pid}${TEMPORARY}`
  await mkdir(dirname(path), { recursive: true })
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}

/** Removes what a run that was ended had begun to write. */
export async function sweep(folder: string) {
  mkdirSync(folder, { recursive: true })
  for (const entry of await readdir(folder, { recursive: true })) {
    if (entry.endsWith(TEMPORARY)) await rm(join(folder, entry), { force: true })
  }
}

/** @returns undefined when the file is not there; null when it is no JSON */
export async function readJson(path: string): Promise<any> {
  const text = await readText(path)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Names of the files in a folder, none when it is not there; by number where they are numbers. */
export async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => !name.endsWith(TEMPORARY))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1))
}
