/** What the rest of the application has to know of an area; `node ace make:area` writes it. */
export type Area = {
  /** The name of one record: of its model's file, and in changes, taggings and the trash. */
  record: string
  /** The column that a record is called by. */
  title: string
  /** The columns that a search looks into. */
  search: readonly string[]
  /** The columns that are Markdown: what they link to is mentioned. */
  texts?: readonly string[]
  /** How the navigation and the trash draw it: a name from resources/icons.ts. */
  icon: string
  /** The keys that lead there. */
  keys?: string
  /** The heading of the navigation under which it stands; what is done with others without. */
  group?: AreaGroup
  /** Nobody else's business: the API reads it with the scope `private:read` beside its own. */
  private?: true
  /** It is reached from another area's page rather than from the navigation. */
  within?: string
  /** Where its pages are, when that is not its name. */
  address?: string
}

export const AREA_GROUPS = ['work', 'growth'] as const
export type AreaGroup = (typeof AREA_GROUPS)[number]

/**
 * The areas beside tasks, by the name that their table, address, scopes and files have. A line here is
 * how an area joins, in the order of the navigation: record types, trash, undo, navigation, shortcuts, scopes, the API, the demo and
 * the tests read it, and find the area's files by its name (docs/adding-an-area.md).
 */
export const AREAS = {
  journal: {
    record: 'entry',
    title: 'title',
    search: ['title', 'body', 'source', 'takeaway'],
    icon: 'notebook-pen',
    keys: 'g j',
    private: true,
  },
  meetings: {
    record: 'meeting',
    title: 'title',
    search: ['title', 'place', 'preparation', 'notes'],
    icon: 'presentation',
    keys: 'g m',
  },
  contacts: {
    record: 'contact',
    title: 'full_name',
    search: ['full_name', 'nicknames', 'points_text', 'company', 'role', 'how_met', 'notes'],
    icon: 'contact',
    keys: 'g c',
  },
  feedback: {
    record: 'remark',
    title: 'title',
    search: ['said', 'context', 'details'],
    icon: 'message-square-quote',
    keys: 'g f',
    private: true,
  },
  energy: {
    record: 'energy_check_in',
    title: 'title',
    search: ['title', 'doing'],
    icon: 'battery-medium',
    keys: 'g e',
    private: true,
  },
  goals: {
    record: 'goal',
    title: 'title',
    search: ['title', 'why'],
    texts: ['why'],
    icon: 'target',
    keys: 'g o',
    group: 'growth',
  },
  skills: {
    record: 'skill',
    title: 'name',
    search: ['name', 'category', 'aliases', 'notes'],
    texts: ['notes'],
    icon: 'sparkles',
    keys: 'g s',
    group: 'growth',
  },
  readiness: {
    record: 'role',
    title: 'title',
    search: ['title', 'company', 'notes'],
    texts: ['notes'],
    icon: 'briefcase-business',
    keys: 'g h',
    group: 'growth',
  },
  stories: {
    record: 'story',
    title: 'title',
    search: ['title', 'situation', 'task', 'action', 'result'],
    texts: ['situation', 'task', 'action', 'result'],
    icon: 'messages-square',
    within: 'readiness',
  },
  items: {
    record: 'item',
    title: 'name',
    search: ['name', 'people_text', 'category', 'description', 'notes'],
    texts: ['description', 'notes'],
    icon: 'library',
    keys: 'g l',
    group: 'growth',
    address: '/library',
  },
  shelves: {
    record: 'shelf',
    title: 'name',
    search: ['name', 'description'],
    icon: 'library-big',
    within: 'items',
    address: '/library/shelves',
  },
  reviews: {
    record: 'review',
    title: 'title',
    search: ['title', 'well', 'better', 'ahead'],
    texts: ['well', 'better', 'ahead'],
    icon: 'calendar-check',
    keys: 'g r',
    group: 'growth',
    private: true,
  },
  packets: {
    record: 'packet',
    title: 'title',
    search: ['title', 'audience', 'introduction'],
    texts: ['introduction'],
    icon: 'file-badge',
    private: true,
    within: 'reviews',
  },
} as const satisfies Record<string, Area>

export type AreaName = keyof typeof AREAS
export const AREA_NAMES = Object.keys(AREAS) as AreaName[]

/** Where the pages of an area are. */
export const addressOfArea = (name: string): string =>
  (AREAS as Record<string, Area>)[name]?.address ?? `/${name}`
