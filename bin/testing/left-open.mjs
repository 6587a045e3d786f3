/** Loaded into every test process: says, when the runner asks, what keeps the process alive. */
process.on('SIGUSR2', () => {
  const kinds = process.getActiveResourcesInfo().filter((kind) => kind !== 'PipeWrap')
  process.stderr.write(`Still open: ${kinds.join(', ') || 'nothing this process knows of'}\n`)
})
