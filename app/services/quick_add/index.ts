export { quickAddToJson } from './json.ts'
export { parseQuickAdd } from './parse.ts'
export { parseQuickAddLines } from './lines.ts'
export type {
  QuickAddLine,
  QuickAddOptions,
  QuickAddPriority,
  QuickAddResult,
  QuickAddToken,
  TokenKind,
} from './types.ts'
