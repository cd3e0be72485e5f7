import { createWriteStream, existsSync, renameSync, statSync } from "node:fs"
import { inData } from "./paths.ts"

export type Log = { write(chunk: Buffer, isError: boolean): void; close(): void }

const largest = 20e6
const important = /error|fatal|gagal|⨯|"level":(50|60)/i

/** A service's log file; errors also reach the terminal, at most five lines in ten seconds. */
export function openLog(name: string): Log {
  const file = inData("log", `${name}.log`)
  if (existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.lama`)
  const out = createWriteStream(file, { flags: "a" })
  // A full disk must not take the service down with its log.
  out.on("error", () => {})
  let rest = ""
  let shown: number[] = []
  const show = (line: string) => {
    shown = shown.filter((at) => at > Date.now() - 10_000)
    if (shown.length < 5) console.log(`[${name}] ${line.slice(0, 300)}`)
    shown.push(Date.now())
  }
  return {
    write(chunk, isError) {
      const lines = (rest + chunk.toString()).split("\n")
      rest = lines.pop() ?? ""
      for (const line of lines) {
        out.write(`${new Date().toISOString()} ${line}\n`)
        if (isError ? important.test(line) : /"level":(50|60)/.test(line)) show(line)
      }
    },
    close() {
      if (rest) out.write(`${rest}\n`)
      out.end()
    },
  }
}
