import { useActionState } from 'react'
import { session } from './session.js'
import { sayWhy } from './words.js'

export function SignIn() {
  const [failed, signIn, isBusy] = useActionState(async (_, form) => {
    try {
      await session.signIn(form.get('email'), form.get('password'))
      return null
    } catch (error) {
      return { why: sayWhy(error), email: form.get('email') }
    }
  }, null)

  return (
    <form action={signIn}>
      <h1>Sign in</h1>
      {failed && <p role="alert">{failed.why}</p>}
      <label>
        E-mail address
        <input
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={failed?.email}
          required
        />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button disabled={isBusy}>Sign in</button>
    </form>
  )
}
