import { useSyncExternalStore } from 'react'
import { session } from './session.js'
import { SignIn } from './sign_in.jsx'
import { Tasks } from './tasks.jsx'

export function App() {
  const isSignedIn = useSyncExternalStore(session.subscribe, session.isSignedIn)
  return isSignedIn ? <Tasks /> : <SignIn />
}
