import { existsSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { root } from "./paths.ts"

type Account = { nama?: string; masuk?: string; jabatan?: string }

/** The addresses under which this machine serves: itself first, then the local network. */
export function addresses(port: number): string[] {
  const lan = Object.values(os.networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((entry) => entry.family === "IPv4" && !entry.internal)
  return ["localhost", ...lan.map((entry) => entry.address)].slice(0, 4).map((host) => `http://${host}:${port}`)
}

/** What the demo says when it is ready: where to look and whom to be. */
export async function demoBanner(port: number): Promise<string> {
  const [here, ...lan] = addresses(port)
  const lines = [
    `Siginjai siap: ${here}`,
    ...lan.map((address) => `Dari jaringan lokal: ${address}`),
    "",
    ...(await accountLines()),
  ]
  return box([...lines, "", "Ctrl C untuk berhenti."])
}

/** What `start` says when it is ready. */
export function startBanner(port: number): string {
  return box([...addresses(port).map((address) => `Siginjai melayani di ${address}`), "Ctrl C untuk berhenti."])
}

async function accountLines(): Promise<string[]> {
  const file = path.join(root, "prisma", "cast.ts")
  if (!existsSync(file)) return []
  const { cast = [], sandiContoh } = (await import(file)) as { cast?: Account[]; sandiContoh?: string }
  const shown = cast.filter((account) => account.masuk).slice(0, 6)
  const width = Math.max(0, ...shown.map((account) => account.masuk?.length ?? 0))
  return [
    "Masuk: halaman masuk menampilkan semua akun contoh.",
    ...shown.map(({ nama = "", masuk = "", jabatan = "" }) => `  ${masuk.padEnd(width)}  ${nama}, ${jabatan}`),
    ...(sandiContoh ? [`Sandi semua akun contoh: ${sandiContoh}`] : []),
  ]
}

function box(lines: string[]): string {
  const width = Math.max(...lines.map((line) => line.length))
  const bar = "=".repeat(Math.min(width, 78))
  return ["", bar, ...lines, bar, ""].join("\n")
}
