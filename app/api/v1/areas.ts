/** What each part of the API is about, for the contract. */
const AREAS: Record<string, string> = {
  admin:
    'Accounts, invitations, settings and the trail, for administrators: to everybody else there is nothing here. Counts of what people keep, never the content.',
  auth: 'Signing in without a token, for clients that act for the person in front of them.',
  batch: 'Several operations at once.',
  changes: 'What happened, in order: to keep a copy up to date, and to take something back.',
  contacts:
    'People. `email` and `phone` are the first of `contact_points`, which holds all addresses and numbers. `last_contact_on` follows from meetings, talks and, where the token may read it, feedback. A contact is merged into another one with `/contacts/{contact_id}/merge`; vCards come and go at `/contacts/cards`.',
  energy:
    'How strong and how engaged one was, what that says of hours and days, and what the best ones could be for. Private: it takes `private:read` beside its own scope.',
  evidence: 'What was done, learned or kept, as proof of skills, goals and stories.',
  feedback:
    'What was said by whom about one’s work, and to others. Private: it takes `private:read` beside its own scope.',
  goals: 'What to reach and by when, with key results, check-ins and the tasks that serve it.',
  items:
    'The library: films, books, courses and whatever else is worth keeping, with covers; the titles and categories that the instance shares, and taking them.',
  journal:
    'What was learned, the log of each day and its draft, reflections. Private: it takes `private:read` beside its own scope.',
  meetings:
    'Meetings: who comes, what was prepared, said and decided, what waits on the agenda of a series, and what was promised.',
  packets:
    'What a time adds up to, for somebody to read: drafts that follow the data, frozen ones that stay, as Markdown and PDF, and links by which others read them. Private: it takes `private:read` beside its own scope.',
  profile: 'The person that the token belongs to.',
  readiness:
    'Roles to be ready for: what they ask for, and a score that is worked out from what is there.',
  reviews:
    'Weeks and months that are looked back on: steps with how much there was and is, finished with nothing left or with what is left on purpose, and questions that draft themselves. Private: it takes `private:read` beside its own scope.',
  shelves: 'Items that a person puts together, in an order of their own.',
  skills: 'What to be good at: levels as claims, which assessments make and evidence supports.',
  stories: 'What is told in an interview: situation, task, action, result.',
  tasks: 'Tasks, and what they are put in order by.',
}

/** A new area is told of at once, and better when it has a sentence above. */
export const areaOf = (area: string) => AREAS[area] ?? `What there is to do with ${area}.`
