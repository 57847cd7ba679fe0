/** What each part of the API is about, for the contract. */
const AREAS: Record<string, string> = {
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
  items: 'The library: films, books and whatever else is worth keeping.',
  journal:
    'What was learned, the log of each day, reflections. Private: it takes `private:read` beside its own scope.',
  meetings:
    'Meetings: who comes, what was prepared, said and decided, what waits on the agenda of a series, and what was promised.',
  profile: 'The person that the token belongs to.',
  readiness:
    'Roles to be ready for: what they ask for, and a score that is worked out from what is there.',
  skills: 'What to be good at: levels as claims, which assessments make and evidence supports.',
  stories: 'What is told in an interview: situation, task, action, result.',
  tasks: 'Tasks, and what they are put in order by.',
}

/** A new area is told of at once, and better when it has a sentence above. */
export const areaOf = (area: string) => AREAS[area] ?? `What there is to do with ${area}.`
