/** A form that asks sends its empty fields as well; an address says only what differs from the usual. */
up.on('up:form:submit', 'form[method="get"]', (event: UpEvent) => {
  for (const { name, value } of event.params?.toArray() ?? []) {
    if (value === '') event.params!.delete(name)
  }
})
