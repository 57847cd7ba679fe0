/* Runs ace commands from the TypeScript sources. The build replaces this file by its own. */
import '@poppinss/ts-exec'

await import('./bin/console.js')
