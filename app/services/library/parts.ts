/** What someone has to do with a film, a book, a course. */
export const PARTS = ['author', 'director', 'actor', 'lecturer', 'host', 'other'] as const
export type Part = (typeof PARTS)[number]

/** Someone by name, and the part they have. */
export type Named = { name: string; part: Part }
