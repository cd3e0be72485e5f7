"use client"

import { useRouter } from "next/navigation"
import { useCallback, useEffect } from "react"
import { Button } from "#components/ui/button.tsx"
import { Icon } from "#components/ui/icon.tsx"
import { dequeue, type Queued, writeDraft, writeFiles } from "#components/ui/draft-store.ts"
import { toast } from "#components/ui/toast.ts"
import { tanggalPendek } from "#lib/kernel/tanggal.ts"
import { antrekanLagi, batalAntre, kirimAntrean, kolom } from "./antre.ts"
import { namaDraf } from "./bekal.ts"
import { useAntrean } from "./use-antrean.ts"

/** Back into a draft of its own, so that it takes no other's place. */
async function keDraf(akun: string, q: Queued): Promise<`/kinerja/tulis?${string}`> {
  const [tanggal, draf] = [kolom(q, "tanggal"), q.name.slice(akun.length + 1)]
  const name = `${namaDraf(akun, tanggal)}/${draf}`
  const values: Record<string, string[]> = {}
  for (const [nama, nilai] of q.fields)
    if (nilai && !["kunci", "aksi", "akun"].includes(nama)) (values[nama] ??= []).push(nilai)
  await writeDraft(name, values)
  await writeFiles(name, q.files)
  await dequeue(q.name)
  return `/kinerja/tulis?${new URLSearchParams({ tanggal, draf })}`
}

/** Reports that were sent without a signal: they go by themselves when it is back, and say so. */
export function Antrean({ akun }: { akun: string }) {
  const router = useRouter()
  const antrean = useAntrean(akun)

  const kirim = useCallback(async () => {
    const { terkirim, henti } = await kirimAntrean(akun)
    if (terkirim) {
      toast({ pesan: `${terkirim} laporan yang menunggu sinyal sudah terkirim.` })
      router.refresh()
    }
    return henti
  }, [akun, router])
  const kirimSekarang = async () => {
    const henti = await kirim()
    if (henti) toast({ pesan: henti === "masuk" ? "Masuk dulu, lalu laporan terkirim sendiri." : "Belum ada sinyal." })
  }
  useEffect(() => {
    const coba = () => void kirim()
    window.addEventListener("online", coba)
    coba()
    return () => window.removeEventListener("online", coba)
  }, [kirim])

  const hapus = async (q: Queued) => {
    await batalAntre(q.name)
    toast({ pesan: "Laporan dihapus dari perangkat ini.", urung: () => void antrekanLagi(q) })
  }
  if (!antrean.length) return null
  return (
    <section aria-label="Menunggu sinyal" className="my-4 grid grid-cols-1 gap-2">
      {antrean.map((q) => (
        <div key={q.name} className={q.trouble ? "note note-bad" : "note note-info"}>
          <Icon name={q.trouble ? "circle-alert" : "wifi-off"} />
          <div className="min-w-0 flex-1">
            <strong className="block">
              {tanggalPendek(kolom(q, "tanggal"))}: {q.trouble ? "belum terkirim" : "menunggu sinyal"}
            </strong>
            <span className="block truncate">{kolom(q, "uraian")}</span>
            {q.files.length > 0 && (
              <span className="block text-sm text-soft">{q.files.length} bukti ikut menunggu</span>
            )}
            {q.trouble && <span className="block">{q.trouble}</span>}
            <span className="mt-1 flex flex-wrap gap-x-4">
              <button
                type="button"
                className="link min-h-(--tap)"
                onClick={() => void keDraf(akun, q).then((ke) => router.push(ke))}
              >
                Perbaiki
              </button>
              <button type="button" className="link min-h-(--tap)" onClick={() => void hapus(q)}>
                Hapus
              </button>
            </span>
          </div>
        </div>
      ))}
      {antrean.some((q) => !q.trouble) && (
        <Button variant="secondary" size="sm" className="justify-self-start" onClick={() => void kirimSekarang()}>
          Kirim sekarang
        </Button>
      )}
    </section>
  )
}
