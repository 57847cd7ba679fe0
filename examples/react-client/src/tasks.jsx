import { useCallback, useEffect, useState } from 'react'
import { api, session } from './session.js'
import { sayWhy } from './words.js'

const FIRST_PAGE = 'tasks?fields=id,title,due_on&limit=20'

export function Tasks() {
  const [tasks, setTasks] = useState([])
  const [next, setNext] = useState(FIRST_PAGE)
  const [failure, setFailure] = useState(null)

  const attempt = useCallback(async (work) => {
    try {
      await work()
      setFailure(null)
    } catch (error) {
      setFailure(sayWhy(error))
    }
  }, [])

  const load = useCallback(
    (path) =>
      attempt(async () => {
        const page = await api(path)
        setTasks((known) => (path === FIRST_PAGE ? page.data : [...known, ...page.data]))
        setNext(page.next)
      }),
    [attempt]
  )
  useEffect(() => void load(FIRST_PAGE), [load])

  const add = (event) => {
    event.preventDefault()
    const form = event.currentTarget
    return attempt(async () => {
      const body = { title: form.elements.title.value }
      const { data } = await api('tasks', { method: 'POST', body })
      setTasks((known) => [data, ...known])
      form.reset()
    })
  }

  return (
    <>
      <header>
        <h1>Tasks</h1>
        <button type="button" onClick={() => attempt(session.signOut)}>
          Sign out
        </button>
      </header>
      <form className="line" onSubmit={add}>
        <input name="title" aria-label="New task" maxLength={500} required />
        <button>Add</button>
      </form>
      {failure && <p role="alert">{failure}</p>}
      <ul>
        {tasks.map(({ id, title, due_on: due }) => (
          <li key={id}>
            {title}
            {due && <time dateTime={due}>{due}</time>}
          </li>
        ))}
      </ul>
      {next && next !== FIRST_PAGE && (
        <button type="button" onClick={() => load(next)}>
          Show more
        </button>
      )}
    </>
  )
}
