import { debounce } from '../lib/page'
import { mark, nextLine } from './insert'
import { offerLinks } from './links'
import { takeFiles } from './upload'

const KEYS: Record<string, string> = { b: 'bold', i: 'italic', k: 'link' }

/** Room for Markdown: marks by button and key, a preview, links to records, files. */
export function enhance(editor: HTMLElement) {
  const area = editor.querySelector('textarea')
  const bar = editor.querySelector<HTMLElement>('.editor-bar')
  if (!area || !bar || editor.dataset.enhanced) return
  editor.dataset.enhanced = 'true'
  bar.hidden = false

  offerLinks(editor, area)
  takeFiles(editor, area)
  preview(editor, area)
  moveInBar(bar)

  bar.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-mark]')
    if (button) mark(area, button.dataset.mark!)
  })
  area.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented || event.altKey) return
    const isCommand = event.ctrlKey || event.metaKey
    if (isCommand && event.key === 'Enter') {
      event.preventDefault()
      area.form?.requestSubmit()
    } else if (isCommand && KEYS[event.key] && !event.shiftKey) {
      event.preventDefault()
      event.stopPropagation()
      mark(area, KEYS[event.key])
    } else if (event.key === 'Enter' && !isCommand && !event.shiftKey && nextLine(area)) {
      event.preventDefault()
    }
  })
}

/** Arrow keys move within the bar, which is one stop for Tab. */
function moveInBar(bar: HTMLElement) {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button')]
  const stop = (at: number) => {
    for (const [index, button] of buttons.entries()) button.tabIndex = index === at ? 0 : -1
  }
  stop(0)
  bar.addEventListener('keydown', ({ key }) => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (!by || at < 0) return
    const next = (at + by + buttons.length) % buttons.length
    stop(next)
    buttons[next].focus()
  })
  bar.addEventListener('focusin', ({ target }) =>
    stop(Math.max(0, buttons.indexOf(target as HTMLButtonElement)))
  )
}

const SHOWN = 'editor:preview'

function preview(editor: HTMLElement, area: HTMLTextAreaElement) {
  const button = editor.querySelector<HTMLElement>('[data-show-preview]')
  const pane = editor.querySelector<HTMLElement>('[data-editor-preview]')
  if (!button || !pane) return
  // four texts of a form would open four previews
  const isOneOfSeveral = editor.classList.contains('compact')
  let asked = 0
  let drawn: string | null = null

  const draw = async () => {
    const text = area.value
    if (pane.hidden || text === drawn) return
    const mine = ++asked
    const body = new URLSearchParams({
      notes: text,
      _csrf: area.form?.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? '',
    })
    try {
      const answer = await fetch(editor.dataset.preview!, {
        method: 'POST',
        body,
        headers: { 'X-Requested-With': 'XMLHttpRequest', 'Accept': 'text/html' },
      })
      if (!answer.ok || mine !== asked) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (mine !== asked) return
      pane.replaceChildren(...(page.querySelector('#notes-preview')?.childNodes ?? []))
      drawn = text
    } catch {
      // what was drawn last stays until there is a connection again
    }
  }
  const show = (isShown: boolean) => {
    pane.hidden = !isShown
    editor.classList.toggle('with-preview', isShown)
    button.setAttribute('aria-pressed', String(isShown))
    draw()
  }
  button.addEventListener('click', () => {
    show(pane.hidden !== false)
    if (!isOneOfSeveral) localStorage.setItem(SHOWN, pane.hidden ? '' : '1')
  })
  area.addEventListener('input', debounce(250, draw))
  show(!isOneOfSeveral && localStorage.getItem(SHOWN) === '1')
}
