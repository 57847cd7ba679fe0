const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text) => String(text ?? '').replace(/[&<>"']/g, (character) => ESCAPES[character])

/** One task by hand, in a list, and in the small field of a day. */
const row = (task) => `<li class="task p-${task.priority}" data-id="${task.id}">
<button class="check" form="act" formaction="/tasks/${task.id}/completion" aria-label="Complete: ${escape(task.title)}"></button>
<a class="task-title" href="/tasks/${task.id}">${escape(task.title)}</a>
${task.due_on ? `<time datetime="${escape(task.due_on)}">${escape(task.due_on)} ${escape(task.due_time)}</time>` : ''}
${task.estimate_minutes ? `<span class="estimate">${Number(task.estimate_minutes)} min</span>` : ''}
${task.carried_count ? `<span class="carried">${Number(task.carried_count)}</span>` : ''}
<a class="tool" href="/tasks/${task.id}/edit" aria-label="Edit: ${escape(task.title)}"></a>
</li>
`

const item = (task) => `<li class="item ${escape(task.status)}"><a href="/tasks/${task.id}">
${task.due_time ? `<time>${escape(task.due_time)}</time>` : ''}${escape(task.title)}</a></li>
`

const SHAPES = { row, item }

/**
 * A page by hand: its rows, and around them a frame that makes it as long as the measured page. Where
 * rows by hand are shorter than the page's own, each is followed by its part of the rest.
 */
export function pageOf(bytes, shape = 'row') {
  const draw = SHAPES[shape]
  let filler
  return (rows) => {
    filler ??= fill(bytes - Buffer.byteLength(rows.map(draw).join('')), rows.length)
    let page = filler.head
    for (const task of rows) page += draw(task) + filler.each
    return page + filler.tail
  }
}

const FRAME = 8_000

function fill(missing, rows) {
  if (missing < 0) throw new Error(`The page by hand is ${-missing} bytes longer than the page`)
  const each = rows ? Math.floor(Math.max(0, missing - FRAME) / rows) : 0
  const rest = missing - each * rows
  return { head: frame(Math.ceil(rest / 2)), each: frame(each), tail: frame(Math.floor(rest / 2)) }
}

const frame = (bytes) => '<!-- the page around it -->'.repeat(Math.ceil(bytes / 27)).slice(0, bytes)
