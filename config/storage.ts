import { join, resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import env from '#start/env'

/** Where .env is, which relative paths start from: neither a build nor the folder one stands in lasts. */
const home = resolve(app.makePath(), process.env.ENV_PATH ?? '')
const root = resolve(home, env.get('STORAGE_PATH', 'storage'))

/** Where an instance keeps its own data: database, attachments, mails written to files. */
export const storagePath = (...parts: string[]) => join(root, ...parts)

/** A path from the environment, which may be relative to where .env is. */
export const dataPath = (path: string) => resolve(home, path)
