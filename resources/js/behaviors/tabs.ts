/** Where tabs are wider than the screen, the current one is in sight. */
up.compiler('.tabs', (tabs: HTMLElement) => {
  const current = tabs.querySelector<HTMLElement>('[aria-current]')
  if (current) tabs.scrollLeft = current.offsetLeft - (tabs.clientWidth - current.offsetWidth) / 2
})
