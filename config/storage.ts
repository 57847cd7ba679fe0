import { isAbsolute, join, resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import env from '#start/env'

const configured = env.get('STORAGE_PATH', 'storage')
const root = isAbsolute(configured) ? configured : app.makePath(configured)

/** Where an instance keeps its own data: database, attachments, mails written to files. */
export const storagePath = (...parts: string[]) => join(root, ...parts)

/** A path from the environment, which may be relative to the application. */
export const dataPath = (path: string) => (isAbsolute(path) ? path : resolve(app.makePath(), path))
