import User from '#models/user'

let count = 0

/** People for tests. Passwords are `PASSWORD` unless given. */
export const PASSWORD = 'correct horse battery'

export async function createUser(attributes: Partial<User> = {}): Promise<User> {
  count += 1
  return User.create({
    fullName: `Maya Okafor ${count}`,
    email: `maya${count}-${process.pid}-${Date.now()}@example.com`,
    password: PASSWORD,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    ...attributes,
  })
}
