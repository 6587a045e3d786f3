/** Runs the benches asked for, or all of them, and prints the table of each: node --import tsx bench/run.ts [answers|pages|staff|memory|explain|kill] */

const benches: Readonly<Record<string, () => Promise<() => Promise<string>>>> = {
  answers: async () => (await import('./answers.ts')).benchAnswers,
  pages: async () => (await import('./pages.ts')).benchPages,
  staff: async () => (await import('./staff.ts')).benchStaff,
  memory: async () => (await import('./memory.ts')).benchMemory,
  explain: async () => (await import('./explain.ts')).benchExplain,
  kill: async () => (await import('./kill.ts')).checkKills,
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : ['answers', 'pages', 'staff', 'memory']
const unknown = names.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(
    `There is no bench “${unknown.join('”, “')}”. There are: ${Object.keys(benches).join(', ')}.`,
  )
  process.exit(2)
}
for (const name of names) {
  const began = performance.now()
  console.log(await (await benches[name]!())())
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
}

// Top-level await needs a module.
export {}
