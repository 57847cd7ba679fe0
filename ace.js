/*
 * Runs ace commands from the TypeScript sources. The build replaces this file by its own.
 * An older Node hands over to the one that came with the packages.
 */
import { handOver, isNewEnough } from './bin/lib/handover.mjs'

if (isNewEnough) {
  await import('@poppinss/ts-exec')
  await import('./bin/console.js')
} else {
  await handOver()
}
