/**
 * The icons that pages may use: names from Lucide (https://lucide.dev, ISC). `npm run icons` draws
 * them into public/icons.svg; a name that is missing there shows nothing.
 */
export const ICONS = [
  // areas
  'sun', 'inbox', 'calendar-days', 'layout-list', 'square-check', 'notebook-pen', 'users',
  'message-square-quote', 'contact', 'target', 'sparkles', 'battery-medium', 'library', 'history',
  'folder', 'folder-open', 'tag', 'tags', 'filter', 'house', 'circle-user', 'shield', 'settings',
  // what a task has
  'calendar', 'calendar-check', 'calendar-clock', 'calendar-off', 'calendar-plus', 'calendar-x',
  'clock', 'clock-alert', 'alarm-clock', 'timer', 'hourglass', 'repeat', 'repeat-1', 'flag', 'hash', 'at-sign',
  'paperclip', 'list-tree', 'list-checks', 'circle', 'circle-check', 'circle-dot', 'circle-dashed',
  'circle-slash', 'octagon-minus', 'link', 'unlink', 'git-branch', 'rotate-ccw', 'rotate-cw', 'undo-2',
  'bell', 'bell-off', 'bell-ring', 'eye', 'eye-off', 'notebook-text', 'text', 'align-left', 'sticky-note',
  'milestone', 'archive', 'archive-restore', 'trash-2', 'skip-forward', 'corner-down-right',
  // doing
  'plus', 'minus', 'check', 'check-check', 'x', 'pencil', 'play', 'pause', 'square', 'save', 'send', 'copy',
  'search', 'sliders-horizontal', 'settings-2', 'arrow-up-down', 'arrow-down-up', 'grip-vertical',
  'log-in', 'log-out', 'download', 'upload', 'refresh-cw', 'bookmark', 'bookmark-plus', 'star', 'pin',
  'move', 'move-right', 'merge', 'split', 'zap', 'lightbulb', 'wand-sparkles', 'coffee', 'focus',
  // going
  'chevron-left', 'chevron-right', 'chevron-up', 'chevron-down', 'chevrons-up-down', 'arrow-left',
  'arrow-right', 'arrow-up', 'arrow-down', 'arrow-up-right', 'external-link', 'maximize-2', 'minimize-2',
  'panel-right', 'menu', 'ellipsis', 'ellipsis-vertical', 'corner-down-left',
  // ways to look
  'list', 'columns-3', 'square-kanban', 'calendar-range', 'grid-3x3', 'table', 'chart-column',
  'chart-line', 'chart-pie', 'layers', 'group', 'moon', 'monitor', 'palette', 'sunrise', 'sunset',
  // telling
  'info', 'circle-alert', 'triangle-alert', 'circle-help', 'badge-check', 'lock', 'lock-open', 'key-round',
  'mail', 'phone', 'map-pin', 'globe', 'languages', 'keyboard', 'command', 'wifi-off', 'loader-circle',
  'user', 'user-plus', 'user-x', 'briefcase', 'building-2', 'image', 'file', 'file-text', 'film', 'book-open',
  'database', 'server', 'activity', 'gauge', 'thumbs-up', 'heart', 'flame', 'trophy', 'award',
] as const

export type IconName = (typeof ICONS)[number]
