import { type Area, AREAS } from '../app/areas.js'

/**
 * Every keyboard shortcut, once: the page matches keys against it and the help is made from it.
 * `keys` are tried in order, `g t` is a sequence. A shortcut presses the control in the focused row,
 * else in the page, that says `data-key="<id>"`; its words are `keyboard.<id>` in the language files
 * unless it names others.
 */
export type Shortcut = {
  id: string
  keys: string[]
  group: ShortcutGroup
  scope?: 'row'
  words?: string
}

export const SHORTCUT_GROUPS = ['anywhere', 'go', 'list', 'task'] as const
export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number]

const areas = (Object.entries(AREAS) as Array<[string, Area]>).flatMap(([name, { keys }]) =>
  keys ? { id: `go_${name}`, keys: [keys], group: 'go' as const, words: `${name}.title` } : []
)

export const SHORTCUTS: readonly Shortcut[] = [
  { id: 'quick_add', keys: ['q'], group: 'anywhere' },
  { id: 'check_in', keys: ['c'], group: 'anywhere' },
  { id: 'search', keys: ['/', 'mod+k'], group: 'anywhere' },
  { id: 'add_here', keys: ['a'], group: 'anywhere' },
  { id: 'undo', keys: ['z'], group: 'anywhere' },
  { id: 'help', keys: ['?'], group: 'anywhere' },
  { id: 'back', keys: ['Escape'], group: 'anywhere' },
  { id: 'previous', keys: ['['], group: 'anywhere' },
  { id: 'next', keys: [']'], group: 'anywhere' },
  { id: 'next_meeting', keys: ['v'], group: 'anywhere' },

  { id: 'go_today', keys: ['g t'], group: 'go' },
  { id: 'go_inbox', keys: ['g i'], group: 'go' },
  { id: 'go_upcoming', keys: ['g u'], group: 'go' },
  { id: 'go_tasks', keys: ['g d'], group: 'go' },
  { id: 'go_calendar', keys: ['g a'], group: 'go' },
  ...areas,

  { id: 'row_down', keys: ['j', 'ArrowDown'], group: 'list' },
  { id: 'row_up', keys: ['k', 'ArrowUp'], group: 'list' },
  { id: 'select', keys: ['x'], group: 'list', scope: 'row' },
  { id: 'move_down', keys: ['alt+ArrowDown'], group: 'list', scope: 'row' },
  { id: 'move_up', keys: ['alt+ArrowUp'], group: 'list', scope: 'row' },
  { id: 'move_left', keys: ['alt+ArrowLeft'], group: 'list', scope: 'row' },
  { id: 'move_right', keys: ['alt+ArrowRight'], group: 'list', scope: 'row' },
  { id: 'advance', keys: ['y'], group: 'list', scope: 'row' },
  { id: 'indent', keys: ['>'], group: 'list', scope: 'row' },
  { id: 'outdent', keys: ['<'], group: 'list', scope: 'row' },

  { id: 'complete', keys: ['Space'], group: 'task', scope: 'row' },
  { id: 'open', keys: ['Enter'], group: 'task', scope: 'row' },
  { id: 'edit', keys: ['e'], group: 'task', scope: 'row' },
  { id: 'plan', keys: ['p'], group: 'task', scope: 'row' },
  { id: 'tomorrow', keys: ['n'], group: 'task', scope: 'row' },
  { id: 'choose_day', keys: ['w'], group: 'task', scope: 'row' },
  { id: 'to_list', keys: ['b'], group: 'task', scope: 'row' },
  { id: 'focus', keys: ['f'], group: 'task', scope: 'row' },
  { id: 'timer', keys: ['s'], group: 'task', scope: 'row' },
  { id: 'priority_low', keys: ['1'], group: 'task', scope: 'row' },
  { id: 'priority_medium', keys: ['2'], group: 'task', scope: 'row' },
  { id: 'priority_high', keys: ['3'], group: 'task', scope: 'row' },
  { id: 'priority_urgent', keys: ['4'], group: 'task', scope: 'row' },
  { id: 'due', keys: ['d'], group: 'task', scope: 'row' },
  { id: 'project', keys: ['m'], group: 'task', scope: 'row' },
  { id: 'tags', keys: ['t'], group: 'task', scope: 'row' },
  { id: 'drop', keys: ['#'], group: 'task', scope: 'row' },
]
