import type { Named } from '#services/library/parts'

export type ToldItem = {
  kind: string
  name: string
  by?: string | Named[]
  year?: number
  category?: string
  description?: string
  notes?: string
  status?: 'wanted' | 'started' | 'finished' | 'dropped'
  rating?: number
  /** Days ago. */
  started?: number
  finished?: number
  tags?: string[]
  shelves?: string[]
  covered?: true
  /** What it showed: the skill, and what Maya could do then. */
  showed?: [skill: string, sentence: string]
  /** The task that put it to use: how it begins. */
  applied?: RegExp
  /** It was taken from the shared library. */
  shared?: true
}

/** What Maya watches, reads and studies. */
export const ITEMS: ToldItem[] = [
  {
    ...{
      kind: 'course',
      name: 'Databases from the inside',
      by: 'Ines Falk',
      category: 'Engineering',
    },
    ...{ status: 'finished', rating: 5, started: 160, finished: 96, covered: true },
    description: 'Eight weeks: pages, trees, logs, plans. Exercises on Sundays.',
    notes: 'Week five, on **query plans**, was worth all the others.',
    tags: ['code', 'learning'],
    showed: ['Databases', 'Read a query plan aloud and say which index is missing.'],
    applied: /^Measure the/,
  },
  {
    ...{ kind: 'course', name: 'Observability in practice', by: 'Ruben Aalto' },
    ...{ category: 'Engineering', status: 'finished', rating: 4, started: 90, finished: 41 },
    description: 'Traces, metrics and logs in one small shop that keeps breaking.',
    notes: 'The exercises are good; nothing here uses traces yet.',
    tags: ['ops', 'learning'],
    covered: true,
    showed: ['Observability', 'Follow one request through three services and find where it waits.'],
  },
  {
    ...{ kind: 'book', name: 'Thinking in Systems', by: 'Donella Meadows', year: 2008 },
    ...{ category: 'Thinking', status: 'finished', rating: 5, started: 250, finished: 205 },
    description: 'How stocks, flows and feedback make a system do what it does.',
    notes: 'Leverage points: the chapter to read again before planning.',
    tags: ['planning'],
    shelves: ['Read again'],
    covered: true,
    shared: true,
    showed: ['Prioritising', 'Ask what a change feeds back into before ranking it.'],
    applied: /^(Cut the list|Draft the goals)/,
  },
  {
    ...{ kind: 'book', name: 'The Mythical Man-Month', by: 'Frederick Brooks', year: 1975 },
    ...{
      category: 'Work',
      status: 'finished',
      rating: 4,
      finished: 23,
      covered: true,
      shared: true,
    },
    notes: 'Half of it is still true. Which half?',
    shelves: ['Read again'],
  },
  {
    ...{ kind: 'film', name: 'Arrival', by: 'Denis Villeneuve', year: 2016, category: 'Film' },
    ...{ status: 'finished', rating: 5, finished: 130, covered: true, shared: true },
    notes: 'Watched on the train to Leipzig, and then once more on the way back.',
    tags: ['train'],
  },
  {
    ...{ kind: 'podcast', name: 'Letters from the archive', by: 'Nora Lindqvist' },
    ...{ category: 'Work', status: 'started', started: 60, covered: true },
    notes: 'The episode on **estimates** is the one.',
    shelves: ['For the train'],
  },
  {
    ...{ kind: 'course', name: 'Facilitating workshops', by: 'Amara Osei', category: 'Leadership' },
    ...{ status: 'started', started: 19, covered: true },
    notes: 'Week 2 of 5. Ask whether the budget covers the certificate.',
    tags: ['people', 'learning'],
  },
  {
    ...{ kind: 'series', name: 'The Bear', by: 'Christopher Storer', year: 2022 },
    ...{ category: 'Film', status: 'started', started: 30, shared: true, covered: true },
    notes: 'How a team talks when it is late.',
  },
  {
    ...{ kind: 'article', name: 'How complex systems fail', by: 'Richard Cook', year: 2000 },
    ...{ category: 'Thinking', status: 'finished', rating: 5, finished: 78 },
    description: 'Eighteen short points.',
    tags: ['ops'],
    shelves: ['Read again'],
  },
  {
    ...{ kind: 'film', name: 'Perfect Days', by: 'Wim Wenders', year: 2023, category: 'Film' },
    ...{ status: 'wanted', shared: true, covered: true },
    notes: 'Recommended by Priya.',
    shelves: ['For the train'],
  },
  {
    ...{ kind: 'book', name: 'Übers Scheitern', by: 'Lea Hartung', category: 'Thinking' },
    status: 'wanted',
    notes: 'German; borrow it from the library on Kastanienallee.',
    shelves: ['For the train'],
  },
  {
    ...{ kind: 'article', name: 'Choose boring technology', by: 'Dan McKinley', year: 2015 },
    ...{ category: 'Engineering', status: 'wanted' },
    tags: ['code'],
    shelves: ['For the train'],
  },
  {
    ...{ kind: 'book', name: 'Forms that nobody fills in', by: 'Jasper Roos', year: 2019 },
    ...{ category: 'Design', status: 'dropped', rating: 2, started: 200 },
    notes: 'Says in 300 pages what a page would hold.',
  },
  {
    ...{ kind: 'other', name: 'Exhibition: one hundred chairs', category: 'Design' },
    ...{ status: 'wanted', notes: 'Until the end of the month.' },
  },
]

export const SHELVES: Array<[name: string, description: string]> = [
  ['For the train', 'Nothing that needs a pencil.'],
  ['Read again', 'Once a year, in the week before planning.'],
]

export type ToldTitle = Pick<ToldItem, 'kind' | 'name' | 'by' | 'year' | 'category' | 'covered'> & {
  description: string
  generated?: true
}

/** What the instance offers to everybody. */
export const TITLES: ToldTitle[] = [
  {
    ...{ kind: 'book', name: 'Thinking in Systems', by: 'Donella Meadows', year: 2008 },
    ...{ category: 'Thinking', covered: true },
    description: 'How stocks, flows and feedback make a system do what it does.',
  },
  {
    ...{ kind: 'book', name: 'The Mythical Man-Month', by: 'Frederick Brooks', year: 1975 },
    ...{ category: 'Work', covered: true },
    description: 'Essays on why software is late, and what adding people does to it.',
  },
  {
    ...{ kind: 'film', name: 'Arrival', year: 2016, category: 'Film', covered: true },
    by: [
      { name: 'Denis Villeneuve', part: 'director' },
      { name: 'Amy Adams', part: 'actor' },
      { name: 'Jeremy Renner', part: 'actor' },
    ],
    description: 'A linguist learns a language in which time is not a line.',
  },
  {
    ...{ kind: 'film', name: 'Perfect Days', year: 2023, category: 'Film', covered: true },
    by: [
      { name: 'Wim Wenders', part: 'director' },
      { name: 'Koji Yakusho', part: 'actor' },
    ],
    description: 'A man cleans the toilets of Tokyo, listens to cassettes and looks at trees.',
  },
  {
    ...{ kind: 'series', name: 'The Bear', by: [{ name: 'Christopher Storer', part: 'author' }] },
    ...{ year: 2022, category: 'Film', covered: true },
    description: 'A kitchen, a debt, and a team that learns to say what it needs.',
    generated: true,
  },
  {
    ...{ kind: 'course', name: 'Writing so that it is read', by: 'Mira Castellan' },
    ...{ category: 'Work', covered: true },
    description: 'Six evenings: one page at a time, read aloud and cut in half.',
  },
  {
    ...{ kind: 'book', name: 'A short history of queues', by: 'Edda Brandt', year: 2021 },
    ...{ category: 'Engineering', covered: true },
    description: 'Why waiting is a design decision, from post offices to message brokers.',
  },
  {
    ...{ kind: 'podcast', name: 'On call', by: 'Yusuf Demir', category: 'Engineering' },
    description: 'People tell of the night on which everything broke.',
  },
]
