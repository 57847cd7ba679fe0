import { debounce, targetOf } from '../lib/page'
import { post, submission } from '../lib/post'

/**
 * The line for new tasks: what the server understands is painted behind the words and shown as chips;
 * a chip that is clicked off is text again. Enter adds, Shift and Enter adds and opens, Alt
 * and Enter begins a line.
 */
export function enhance(form: HTMLFormElement) {
  const line = form.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  const paint = form.querySelector<HTMLElement>('.quick-paint')
  const captured = form.querySelector<HTMLElement>('[data-quick-captured]')
  if (!line || !paint || !captured || form.dataset.enhanced) return
  form.dataset.enhanced = 'true'

  const button = form.querySelector<HTMLButtonElement>('button.primary')
  const one = button?.textContent ?? ''
  let before = line.value
  let asked = 0
  let isSent = false

  const preview = async () => {
    const mine = ++asked
    // on its way: a question now would take the message away that says so
    if (isSent) return
    if (!line.value.trim()) return show(null)
    try {
      const answer = await fetch(form.dataset.quickAdd!, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form) as never),
        headers: { 'X-Requested-With': 'XMLHttpRequest', 'Accept': 'text/html' },
      })
      // an answer to what stood there before something else was typed is of no use
      if (!answer.ok || answer.redirected || mine !== asked) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      if (mine === asked) show(page.querySelector<HTMLElement>('[data-quick-captured]'))
    } catch {
      // without a connection the line still can be written
    }
  }
  const soon = debounce(120, preview)

  const show = (understood: HTMLElement | null) => {
    captured.replaceChildren(...(understood?.childNodes ?? []))
    draw(JSON.parse(understood?.dataset.ranges ?? '[]') as Range[])
    const count = Number(understood?.dataset.count ?? 1)
    if (button) {
      button.textContent =
        count > 1 ? (form.dataset.several ?? '#').replace('#', String(count)) : one
    }
  }

  type Range = [number, number]
  let ranges: Range[] = []
  const draw = (now: Range[]) => {
    ranges = now
    const text = line.value
    paint.replaceChildren()
    let at = 0
    for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
      if (start < at || end > text.length) continue
      const mark = document.createElement('mark')
      mark.textContent = text.slice(start, end)
      paint.append(text.slice(at, start), mark)
      at = end
    }
    paint.append(`${text.slice(at)}\n`)
    paint.scrollTop = line.scrollTop
  }

  /** Until the server has answered, what was understood moves along with the text around it. */
  const moveAlong = () => {
    const now = line.value
    let head = 0
    while (head < before.length && head < now.length && before[head] === now[head]) head++
    let tail = 0
    while (
      tail < before.length - head &&
      tail < now.length - head &&
      before[before.length - 1 - tail] === now[now.length - 1 - tail]
    ) {
      tail++
    }
    const by = now.length - before.length
    const behind = before.length - tail
    draw(
      ranges
        .filter(([start, end]) => end <= head || start >= behind)
        .map(([start, end]) => (end <= head ? [start, end] : [start + by, end + by]))
    )
    for (const field of captured.querySelectorAll<HTMLInputElement>('input[name="ignore[]"]')) {
      const [, start, end, text] = /^(\d+):(\d+):([\s\S]*)$/.exec(field.value) ?? []
      if (Number(start) >= behind) field.value = `${Number(start) + by}:${Number(end) + by}:${text}`
      // what was typed over is no longer what was clicked off
      else if (Number(end) > head) field.remove()
    }
    before = now
  }

  line.addEventListener('input', () => {
    moveAlong()
    complain('')
    soon()
  })
  line.addEventListener('scroll', () => (paint.scrollTop = line.scrollTop))

  line.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    if (event.altKey) {
      line.setRangeText('\n', line.selectionStart, line.selectionEnd, 'end')
      line.dispatchEvent(new Event('input', { bubbles: true }))
    } else {
      form.requestSubmit(event.shiftKey ? form.querySelector<HTMLElement>('[name="open"]') : button)
    }
    event.preventDefault()
  })

  captured.addEventListener('click', (event) => {
    const off = targetOf(event)?.closest<HTMLButtonElement>('[data-quick-ignore]')
    if (!off) return
    event.preventDefault()
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: 'ignore[]', value: off.value })
    off.closest('.chip')?.remove()
    captured.append(field)
    line.focus()
    preview()
  })

  const complain = (text: string) => {
    const place = form.querySelector<HTMLElement>('[data-quick-error]')
    if (!place) return
    place.hidden = !text
    place.lastElementChild!.textContent = text
    line.setAttribute('aria-invalid', String(Boolean(text)))
  }

  form.addEventListener('submit', () => {
    isSent = true
    asked++
  })

  // a refusal is said where the line stands; on the page of its own the page says it
  const dialog = form.closest('dialog')
  if (form.getAttribute('action') === '/quick_add') {
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      if (form.dataset.busy) return
      form.dataset.busy = 'true'
      const { data } = submission(form, event.submitter)
      try {
        const response = await post(form.action, data)
        const page = new DOMParser().parseFromString(response.text, 'text/html')
        const refused = page.querySelector('[data-quick-error]:not([hidden])')?.textContent?.trim()
        if (refused || !response.ok) {
          complain(refused || page.querySelector('h1')?.textContent || '')
          // the answer is among the chips: adding once more makes what is new
          isSent = false
          await preview()
          line.focus()
          return
        }
        renew(page)
        finish(response, data.has('open'))
      } catch {
        complain(document.getElementById('words')?.dataset.offline ?? '')
      } finally {
        isSent = false
        delete form.dataset.busy
      }
    })
  }

  /** The next task is another submission. */
  const renew = (page: Document) => {
    const key = form.querySelector<HTMLInputElement>('[name="_submission"]')
    const next = page.querySelector<HTMLInputElement>('.quick-add [name="_submission"]')
    if (key && next) key.value = next.value
  }

  const finish = (response: UpResponse, open: boolean) => {
    line.value = before = ''
    show(null)
    form.dispatchEvent(new CustomEvent('draft:done'))
    dialog?.close()
    if (open) {
      up.render({ response, target: ':main', layer: 'new drawer', history: true }).catch(() => {})
      up.reload(':main', { layer: up.layer.root, background: true }).catch(() => {})
    } else {
      up.render({
        response,
        target: ':main',
        layer: up.layer.current,
        focus: 'keep',
        scroll: 'keep',
        history: false,
        fallback: true,
      }).catch(() => {})
    }
  }

  draw([])
  if (line.value.trim()) preview()
}
