import { announce, debounce } from '../lib/page'
import { drawIcon } from '../behaviors/fields'
import { insert } from './insert'

type Found = { title: string; href: string; kind: string; icon: string }
type Trigger = { start: number; words: string; sign: '[[' | '@' }

/** `[[` for anything, `@` for people: what is typed before the caret, when it is one of them. */
function triggerOf(area: HTMLTextAreaElement): Trigger | null {
  const at = area.selectionStart
  if (at !== area.selectionEnd) return null
  const before = area.value.slice(Math.max(0, at - 80), at)
  const anything = /\[\[([^[\]\n]{0,60})$/.exec(before)
  if (anything) return { start: at - anything[0].length, words: anything[1], sign: '[[' }
  const someone = /(?:^|[\s(])(@([^\s@[\]][^@\n[\]]{0,40})?)$/.exec(before)
  if (someone) return { start: at - someone[1].length, words: someone[2] ?? '', sign: '@' }
  return null
}

let lists = 0

/** Offers records to link to while their name is typed. */
export function offerLinks(editor: HTMLElement, area: HTMLTextAreaElement) {
  const list = document.createElement('ul')
  list.className = 'editor-choices'
  list.id = `editor-choices-${++lists}`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', editor.dataset.found ?? '')
  list.hidden = true
  area.parentElement!.append(list)
  area.setAttribute('aria-controls', list.id)

  let trigger: Trigger | null = null
  let dismissed = -1
  let chosen = 0
  let found: Found[] = []
  let asked = 0

  const close = () => {
    asked++
    trigger = null
    list.hidden = true
    area.removeAttribute('aria-activedescendant')
  }

  const choose = (at: number) => {
    chosen = (at + found.length) % found.length
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === chosen))
      if (index === chosen) {
        area.setAttribute('aria-activedescendant', option.id)
        option.scrollIntoView({ block: 'nearest' })
      }
    }
  }

  const take = (one: Found) => {
    if (!trigger) return
    const name = (trigger.sign === '@' ? '@' : '') + one.title.replace(/[[\]\\]/g, '\\$&')
    // brackets that close what was opened are part of it
    const rest = area.value.slice(area.selectionStart)
    const closing = trigger.sign === '[[' ? (/^\]{1,2}/.exec(rest)?.[0].length ?? 0) : 0
    const { start } = trigger
    close()
    insert(area, start, area.selectionStart + closing, `[${name}](${one.href})`)
    announce(one.title)
  }

  const draw = () => {
    list.replaceChildren(
      ...found.map((one, at) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${at}`
        option.setAttribute('role', 'option')
        const title = document.createElement('span')
        title.textContent = one.title
        const kind = document.createElement('small')
        kind.textContent = one.kind
        option.append(drawIcon(one.icon, 15), title, kind)
        // the field keeps the focus
        option.addEventListener('mousedown', (event) => event.preventDefault())
        option.addEventListener('click', () => take(one))
        return option
      })
    )
    list.hidden = found.length === 0
    if (found.length === 0) return
    place(area, list, trigger!.start)
    choose(0)
  }

  const ask = async () => {
    const mine = ++asked
    const { words = '', sign } = trigger ?? {}
    const types = sign === '@' ? '&types=contact' : ''
    try {
      const answer = await fetch(
        `${editor.dataset.records}?q=${encodeURIComponent(words)}${types}`,
        { headers: { Accept: 'application/json' } }
      )
      if (!answer.ok || mine !== asked || !trigger) return
      const wasHidden = list.hidden
      found = (await answer.json()) as Found[]
      if (mine !== asked || !trigger) return
      draw()
      if (wasHidden && found.length > 0) announce(editor.dataset.found ?? '')
    } catch {
      // without a connection a name stays as it is typed
    }
  }
  const soon = debounce(120, ask)

  const look = () => {
    trigger = triggerOf(area)
    if (!trigger || trigger.start === dismissed) return close()
    dismissed = -1
    soon()
  }
  area.addEventListener('input', look)
  area.addEventListener('blur', close)
  area.addEventListener('keydown', (event) => {
    if (list.hidden || !trigger || event.isComposing) return
    const act: Record<string, () => void> = {
      ArrowDown: () => choose(chosen + 1),
      ArrowUp: () => choose(chosen - 1),
      Enter: () => take(found[chosen]),
      Tab: () => take(found[chosen]),
      Escape() {
        dismissed = trigger!.start
        close()
      },
    }
    if (!act[event.key] || event.shiftKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    act[event.key]()
  })
}

/** Puts the list under the line in which the name is typed. */
function place(area: HTMLTextAreaElement, list: HTMLElement, at: number) {
  const style = getComputedStyle(area)
  const twin = document.createElement('div')
  twin.className = 'editor-twin'
  for (const name of ['font', 'letterSpacing', 'padding', 'borderWidth', 'lineHeight'] as const) {
    twin.style[name] = style[name]
  }
  twin.style.width = `${area.offsetWidth}px`
  const spot = document.createElement('span')
  spot.textContent = '.'
  twin.append(area.value.slice(0, at), spot)
  area.parentElement!.append(twin)
  const { offsetLeft, offsetTop, offsetHeight } = spot
  twin.remove()
  const top = area.offsetTop + offsetTop + offsetHeight - area.scrollTop
  const room = area.offsetLeft + area.offsetWidth - list.offsetWidth
  list.style.insetBlockStart = `${Math.min(top, area.offsetTop + area.offsetHeight) + 4}px`
  list.style.insetInlineStart = `${Math.max(area.offsetLeft, Math.min(area.offsetLeft + offsetLeft, room))}px`
}
