// A twin is the page's own source, whose reads answer from memory: it cannot drift away from the page.

const reads = /^import \{([^}]+)\} from "(#lib\/\w+\/(?:queries(?:\/[\w-]+)?|session)\.ts)"\n/gm

/**
 * The source of a page or layout with every function of queries and `session.ts` asked once per process. What is
 * left is what the page costs without database and session: the proxy, the page's own sums, React.
 */
export function twinOf(source: string, ingat: string): string {
  const kept: string[] = []
  const text = source.replace(reads, (_, names: string, from: string) => {
    const named = names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith("type "))
    kept.push(...named.map((name) => `const ${name} = ingat(asli_${name})`))
    return `import { ${named.map((name) => `${name} as asli_${name}`).join(", ")} } from "${from}"\n`
  })
  if (!kept.length) throw new Error("a twin without reads: the page's imports have changed their form")
  const body = text.lastIndexOf("\nimport ")
  const end = text.indexOf("\n", body + 1) + 1
  return `import { ingat } from "${ingat}"\n${text.slice(0, end)}\n${kept.join("\n")}\n${text.slice(end)}`
}
