/* The set-up scripts are plain JavaScript: they run before TypeScript is installed. */
declare module '*.mjs'
