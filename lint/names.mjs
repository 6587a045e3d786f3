/** File and folder names say what is in them. */

const BANNED = /^(utils?|helpers?|common|misc|managers?|shared)$/i

export function checkNames({ path }) {
  const word = path.split(/[/.-]/).find((part) => BANNED.test(part))
  if (!word) return []
  const message = `“${word}” says nothing: name the file after what it does in words of the domain.`
  return [{ path, line: 1, message }]
}
