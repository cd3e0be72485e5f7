import { dequeue, enqueue, listQueued, type Queued, readFiles } from "#components/ui/draft-store.ts"
import { newKey } from "#components/ui/form-key.tsx"
import type { Later } from "#components/ui/form-survive.ts"
import { toast } from "#components/ui/toast.ts"
import { BROKEN, send } from "#components/ui/upload-send.ts"
import { sentence } from "#components/ui/use-act.ts"
import { tulis } from "#lib/kinerja/actions.ts"

/** Said to the window whenever the queue has changed. */
export const ANTREAN = "siginjai:antrean"
const berubah = () => window.dispatchEvent(new Event(ANTREAN))

/**
 * Sends a new report, or lets it wait on the device: when the connection broke, or photos have not gone up. It keeps
 * its key, so that one whose answer was lost is not written twice.
 */
export const kirimAtauAntre =
  (akun: string, draf: string): Later =>
  async (data, kirim) => {
    const files = await readFiles(draf)
    try {
      if (!files.length) return await kirim()
    } catch (e) {
      if (terjawab(e) || !(await antrekan(akun, data, files))) throw e
      return { status: "antre" }
    }
    if (!(await antrekan(akun, data, files))) throw new Error("the device keeps nothing")
    return { status: "antre" }
  }

/** The server did answer, with a number for its log: waiting would not help. */
const terjawab = (e: unknown) => e instanceof Error && "digest" in e

async function antrekan(akun: string, data: FormData, files: Queued["files"]) {
  const fields = [...data].flatMap(([k, v]): [string, string][] => (typeof v === "string" ? [[k, v]] : []))
  const disimpan = await enqueue({ name: `${akun}/${newKey()}`, fields, files, at: Date.now() })
  if (disimpan) {
    toast({ pesan: "Tersimpan di perangkat. Terkirim sendiri begitu ada sinyal." })
    berubah()
  }
  return disimpan
}

/** Takes one out of the queue. */
export async function batalAntre(name: string) {
  await dequeue(name)
  berubah()
}

/** Puts it back. */
export async function antrekanLagi(q: Queued) {
  await enqueue(q)
  berubah()
}

/** One field of what waits. */
export const kolom = (q: Queued, nama: string) => q.fields.find(([n]) => n === nama)?.[1] ?? ""

type Kiriman = { terkirim: number; henti?: "sinyal" | "masuk" }
let berjalan: Promise<Kiriman> | undefined

/**
 * Sends what waits, oldest first. What was refused stays, with its reason, for its author to mend.
 * @returns how many were sent, and what stopped it: no signal, or nobody signed in.
 */
export function kirimAntrean(akun: string): Promise<Kiriman> {
  berjalan ??= kirimSemua(akun).finally(() => (berjalan = undefined))
  return berjalan
}

async function kirimSemua(akun: string): Promise<Kiriman> {
  let terkirim = 0
  for (const q of await listQueued(`${akun}/`)) {
    if (q.trouble) continue
    const keadaan = await kirimSatu(q)
    if (keadaan === "sinyal" || keadaan === "masuk") return { terkirim, henti: keadaan }
    if (keadaan === "terkirim") terkirim++
    berubah()
  }
  return { terkirim }
}

async function kirimSatu(q: Queued): Promise<"terkirim" | "ditolak" | "sinyal" | "masuk"> {
  const tolak = async (trouble: string) => {
    await enqueue({ ...q, trouble })
    return "ditolak" as const
  }
  try {
    q = await unggahSemua(q)
    const data = new FormData()
    for (const [nama, nilai] of q.fields) data.append(nama, nilai)
    const state = await tulis({ status: "awal" }, data)
    if (state.status === "masuk") return "masuk"
    if (state.status !== "berhasil") return await tolak(sentence(state))
    await dequeue(q.name)
    return "terkirim"
  } catch (e) {
    if (e instanceof DariServer) return tolak(e.message)
    return terjawab(e) ? tolak("Sistem sedang terganggu. Perbaiki atau kirim lagi nanti.") : "sinyal"
  }
}

class DariServer extends Error {}

/** Each photo that has gone up is noted at once: a signal that goes again costs only the rest. */
async function unggahSemua(q: Queued): Promise<Queued> {
  for (const { file, extra } of q.files) {
    const kept = await send("/api/berkas", file, extra, () => {}).catch((e: Error) => {
      throw e.message === BROKEN ? e : new DariServer(e.message)
    })
    const nama = `${kept.id}.${kept.jenis === "FOTO" ? "jpg" : "pdf"}`
    const lain = q.fields.filter(([n]) => n !== "berkas")
    q = { ...q, files: q.files.slice(1), fields: [...lain, ["berkas", `${kolom(q, "berkas")} ${nama}`.trim()]] }
    await enqueue(q)
  }
  return q
}
