import { words } from '../lib/page'
import { post, submission } from '../lib/post'
import { refreshBeneath } from './overlays'
import { leave, say } from './toast'

/**
 * Single buttons (`form="act"`) show what they do at once. Their requests go out one after the other;
 * the page is drawn anew when the last one is answered and the person has paused, so that nothing moves
 * under a pointer that is about to press the next button.
 */
const PAUSE = 500

type Preview = { undo: () => void; wait: boolean }

let queue: Promise<void> = Promise.resolve()
let waiting = 0
let latest: { response: UpResponse; layer: UpLayer; at: number } | null = null
let timer = 0

document.addEventListener(
  'submit',
  (event) => {
    const form = event.target as HTMLFormElement
    const button = event.submitter
    if (form.id !== 'act' || !button || button.hasAttribute('data-native')) return
    event.preventDefault()
    const { url, data } = submission(form, button)
    perform(button, url, data)
  },
  true
)

/** Does what a control stands for, with its effect shown before the server has answered. */
export function perform(control: HTMLElement, url: string, data: FormData) {
  const shown = preview(control)
  // a message stands over everything: its Undo is about what one looks at
  const layer = control.closest('.toast') ? up.layer.current : up.layer.get(control)
  const from = location.href
  waiting++
  queue = queue.then(() => send(url, data, layer, from, shown))
}

async function send(url: string, data: FormData, layer: UpLayer, from: string, shown: Preview) {
  try {
    const response = await post(url, data)
    if (!response.ok) throw response
    latest = { response, layer, at: shown.wait ? PAUSE : 0 }
    showToastOf(response)
  } catch (problem) {
    shown.undo()
    say(complaint(problem))
  } finally {
    waiting--
    clearTimeout(timer)
    timer = window.setTimeout(() => settle(from), latest?.at ?? 0)
  }
}

/** Draws the last answer; it knows of everything before it. */
async function settle(from: string) {
  if (waiting > 0 || !latest) return
  const { response, layer } = latest
  latest = null
  const stays = samePage(response.url, from) || samePage(response.url, layer.location ?? '')
  const target = stays ? layer : up.layer.root
  await up
    .render({
      response,
      target: ':main',
      layer: target,
      focus: 'keep',
      scroll: stays ? 'keep' : 'auto',
      history: stays ? false : true,
      peel: !stays,
      fallback: true,
    })
    .catch(() => {})
  if (stays && target.isOverlay()) refreshBeneath(target)
}

/** The pages of requests in between are not drawn, but what they say is. */
function showToastOf(response: UpResponse) {
  if (waiting <= 1) return
  const page = new DOMParser().parseFromString(response.text, 'text/html')
  const region = document.getElementById('toasts')
  for (const toast of page.querySelectorAll('#toasts > .toast')) {
    region?.replaceChildren(toast)
    up.hello(toast)
  }
}

const samePage = (one: string, other: string) => {
  if (!one || !other) return false
  const [a, b] = [new URL(one, location.href), new URL(other, location.href)]
  return a.pathname === b.pathname && a.search === b.search
}

/** What the server said when it refused, if it said anything. */
function complaint(problem: unknown): string {
  if (!(problem instanceof up.Response)) return words().offline ?? ''
  const { text, status } = problem as UpResponse
  const page = new DOMParser().parseFromString(text, 'text/html')
  const said = page.querySelector('#toasts .toast p, .notice b, main h1')?.textContent?.trim()
  return status < 500 && said ? said : (words().refused ?? '')
}

function preview(control: HTMLElement): Preview {
  const toast = control.closest<HTMLElement>('.toast')
  if (toast) {
    leave(toast)
    return { undo: () => {}, wait: false }
  }
  const reminder = control.closest<HTMLElement>('[data-reminder]')
  if (reminder) {
    reminder.hidden = true
    return { undo: () => (reminder.hidden = false), wait: false }
  }
  const row = control.closest<HTMLElement>('[data-id]')
  const classes = row ? effect(control.dataset.key, row) : []
  const target = row ?? control
  if (!classes.length) classes.push('up-active')
  for (const name of classes) target.classList.toggle(name)
  if (classes[0] === 'up-active') {
    return { undo: () => target.classList.remove('up-active'), wait: false }
  }
  return {
    undo: () => classes.forEach((name) => target.classList.toggle(name)),
    wait: true,
  }
}

function effect(key: string | undefined, row: HTMLElement): string[] {
  switch (key) {
    case 'complete':
      return row.classList.contains('dropped') ? ['dropped'] : ['done']
    case 'plan':
    case 'tomorrow':
    case 'to_list':
    case 'drop':
      return ['leaving']
    case 'move_up':
      row.previousElementSibling?.before(row)
      return []
    case 'move_down':
      row.nextElementSibling?.after(row)
      return []
    default:
      return []
  }
}
