import { createHash } from "node:crypto"
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { pipeline } from "node:stream/promises"
import { PlainError, noSpace } from "../errors.ts"
import { inData } from "../paths.ts"
import { runProgram } from "../processes.ts"

/** An empty folder for what goes into, or comes out of, an archive. */
export function emptyStage(name: string): string {
  const stage = inData(name)
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { mode: 0o700 })
  return stage
}

/** Packs a folder into `.data/cadangan`, with its checksum beside it; the name appears only when it is whole. */
export async function pack(stage: string, at: Date): Promise<string> {
  const time = at.toISOString().replace(/[-:]/g, "").replace("T", "-").slice(0, 15)
  const file = inData("cadangan", `siginjai-${time}.tar.gz`)
  const draft = `${file}.sebagian`
  writeFileSync(draft, "", { mode: 0o600 })
  await tar(["-czf", draft, "-C", stage, "."])
  writeFileSync(`${file}.sha256`, `${await digest(draft)}  ${path.basename(file)}\n`, { mode: 0o600 })
  renameSync(draft, file)
  return file
}

/** Unpacks an archive into a folder after its checksum has been compared. */
export async function unpack(file: string, stage: string): Promise<void> {
  if (!existsSync(file)) throw new PlainError(`Berkas cadangan tidak ada: ${file}`)
  if (!existsSync(`${file}.sha256`))
    throw new PlainError(`Berkas ${file}.sha256 tidak ada, jadi keutuhan cadangan tidak dapat diperiksa.`)
  const expected = readFileSync(`${file}.sha256`, "utf8").split(" ")[0]
  if ((await digest(file)) !== expected)
    throw new PlainError(`Cadangan rusak: isi ${file} tidak cocok dengan sidiknya.`)
  await tar(["-xzf", file, "-C", stage])
}

async function digest(file: string): Promise<string> {
  const hash = createHash("sha256")
  await pipeline(createReadStream(file), hash)
  return hash.digest("hex")
}

async function tar(argv: string[]): Promise<void> {
  const { code, output } = await runProgram("tar", argv)
  if (code === 0) return
  throw new PlainError(/No space left/i.test(output) ? noSpace : `tar gagal:\n${output.trim()}`)
}
