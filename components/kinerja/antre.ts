import { unstable_isUnrecognizedActionError as isOtherVersion } from "next/navigation"
import { changeQueued, dequeue, enqueue, listQueued, type Queued, queuedToDraft, readFiles } from "#components/ui/draft-store.ts" // prettier-ignore
import { newKey } from "#components/ui/form-key.tsx"
import type { Later } from "#components/ui/form-survive.ts"
import { toast } from "#components/ui/toast.ts"
import { BROKEN, send, UploadError } from "#components/ui/upload-send.ts"
import { sentence } from "#components/ui/use-act.ts"
import { tulis } from "#lib/kinerja/actions.ts"
import { namaDraf } from "./nama-draf.ts"

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
    let sebab: unknown
    try {
      if (!files.length) return await kirim()
    } catch (e) {
      // The server did answer, with a number for its log: waiting would not help.
      if (e instanceof Error && "digest" in e) throw e
      sebab = e
    }
    const fields = [...data].flatMap(([k, v]): [string, string][] => (typeof v === "string" ? [[k, v]] : []))
    if (!(await enqueue({ name: `${akun}/${newKey()}`, fields, files, at: Date.now() }, draf)))
      throw sebab ?? new Error("the device keeps nothing")
    toast({ pesan: "Tersimpan di perangkat. Terkirim sendiri begitu ada sinyal." })
    berubah()
    return { status: "antre" }
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

const BUKAN_ISIAN = ["kunci", "aksi", "akun"]

/**
 * A refused one goes back into a draft of its own, so that it takes no other's place.
 * @returns where it is mended; null where the device has no room.
 */
export async function keDraf(akun: string, q: Queued): Promise<`/kinerja/tulis?${string}` | null> {
  const [tanggal, draf] = [kolom(q, "tanggal"), q.name.slice(akun.length + 1)]
  const values: Record<string, string[]> = {}
  for (const [nama, nilai] of q.fields) if (!BUKAN_ISIAN.includes(nama)) (values[nama] ??= []).push(nilai)
  const dipindah = await queuedToDraft(q, namaDraf(akun, tanggal, draf), values)
  berubah()
  return dipindah ? `/kinerja/tulis?${new URLSearchParams({ tanggal, draf })}` : null
}

type Henti = "sinyal" | "masuk" | "versi"
type Kiriman = { pesan: string[]; henti?: Henti }
let berjalan: Promise<Kiriman> | undefined

/**
 * Sends what waits, oldest first, one tab at a time. What was refused stays, with its reason, for its author to mend.
 * @returns what the server said of each that was sent, and what stopped it: no signal, nobody or another signed in, or
 *   a page older than the server.
 */
export function kirimAntrean(akun: string): Promise<Kiriman> {
  // Whoever joins a run hears what stopped it; what was sent is told once.
  if (berjalan) return berjalan.then(({ henti }) => ({ pesan: [], henti }))
  const sekali = () => kirimSemua(akun)
  // Locks are absent on plain http: there the key alone keeps two tabs from writing twice.
  const lari = navigator.locks === undefined ? sekali() : navigator.locks.request(ANTREAN, sekali)
  berjalan = lari.finally(() => (berjalan = undefined))
  return berjalan
}

async function kirimSemua(akun: string): Promise<Kiriman> {
  const pesan: string[] = []
  for (const q of await listQueued(`${akun}/`)) {
    if (q.trouble) continue
    const hasil = await kirimSatu(akun, q)
    if ("henti" in hasil) return { pesan, henti: hasil.henti }
    if (hasil.pesan) pesan.push(hasil.pesan)
    berubah()
  }
  return { pesan }
}

async function kirimSatu(akun: string, q: Queued): Promise<{ henti: Henti } | { pesan?: string }> {
  let kini = q
  const tolak = async (trouble: string) => (await changeQueued({ ...kini, trouble }), {})
  try {
    for (const { key, file, extra } of q.files) {
      const nama = await send("/api/berkas", file, { ...extra, akun }, () => {})
      const lain = kini.fields.filter(([n]) => n !== "berkas")
      const berkas = `${kolom(kini, "berkas")} ${nama}`.trim()
      // Noted at once: a signal that goes again costs only the rest.
      kini = { ...kini, files: kini.files.filter((f) => f.key !== key), fields: [...lain, ["berkas", berkas]] }
      if (!(await changeQueued(kini))) return {}
    }
    const data = new FormData()
    for (const [nama, nilai] of kini.fields) data.append(nama, nilai)
    const state = await tulis({ status: "awal" }, data)
    if (state.status === "masuk" || (state.status === "tidakSah" && state.galat.akun)) return { henti: "masuk" }
    if (state.status !== "berhasil") return await tolak(sentence(state))
    await dequeue(q.name)
    return { pesan: state.pesan }
  } catch (e) {
    if (e instanceof UploadError && e.status === 401) return { henti: "masuk" }
    if (e instanceof UploadError && e.status >= 400 && e.status < 500) return tolak(e.message)
    // A fault of the server's own: the next one may go.
    if (e instanceof UploadError ? e.message !== BROKEN : e instanceof Error && "digest" in e) return {}
    return { henti: isOtherVersion(e) ? "versi" : "sinyal" }
  }
}
