"use client"

import { useRouter } from "next/navigation"
import { useCallback, useEffect } from "react"
import { Button } from "#components/ui/button.tsx"
import { Icon } from "#components/ui/icon.tsx"
import type { Queued } from "#components/ui/draft-store.ts"
import { toast } from "#components/ui/toast.ts"
import { tanggalPendek } from "#lib/kernel/tanggal.ts"
import { antrekanLagi, batalAntre, keDraf, kirimAntrean, kolom } from "./antre.ts"
import { useAntrean } from "./use-antrean.ts"

const SETENGAH_MENIT = 30_000

const sebabHenti = {
  sinyal: "Belum ada sinyal.",
  masuk: "Masuk dengan akun yang menulisnya, lalu laporan terkirim sendiri.",
  versi: "Aplikasi sudah diperbarui. Buka beranda, lalu laporan terkirim sendiri.",
}

/** A deed of one of them, by its own name. */
function Aksi({ kata, q, lakukan }: { kata: string; q: Queued; lakukan: (q: Queued) => Promise<void> }) {
  return (
    <button
      type="button"
      className="link min-h-(--tap)"
      aria-label={`${kata} ${kolom(q, "uraian")}`}
      onClick={() => void lakukan(q)}
    >
      {kata}
    </button>
  )
}

/** Reports that were sent without a signal: they go by themselves when it is back, and say so. */
export function Antrean({ akun }: { akun: string }) {
  const router = useRouter()
  const antrean = useAntrean(akun)
  const menunggu = antrean.filter((q) => !q.trouble).length

  const kirim = useCallback(async () => {
    const { pesan, henti } = await kirimAntrean(akun)
    if (pesan.length) {
      toast({ pesan: pesan.length === 1 ? pesan[0]! : `${pesan.length} laporan yang menunggu sinyal sudah sampai.` })
      // Not under the hands of whoever is typing: the page would draw its form anew.
      if (!document.activeElement?.matches("textarea, input, select")) router.refresh()
    }
    return henti
  }, [akun, router])

  // A signal may be there without a word of it from the browser.
  const ada = menunggu > 0
  useEffect(() => {
    if (!ada) return
    const coba = () => void kirim()
    coba()
    const lagi = setInterval(coba, SETENGAH_MENIT)
    window.addEventListener("online", coba)
    return () => {
      clearInterval(lagi)
      window.removeEventListener("online", coba)
    }
  }, [kirim, ada])

  const kirimSekarang = async () => {
    const henti = await kirim()
    if (henti) toast({ pesan: sebabHenti[henti] })
  }
  const perbaiki = async (q: Queued) => {
    const ke = await keDraf(akun, q)
    if (ke) router.push(ke)
    else toast({ pesan: "Perangkat ini kehabisan ruang; laporan tetap di antrean." })
  }
  const hapus = async (q: Queued) => {
    await batalAntre(q.name)
    toast({ pesan: "Laporan dihapus dari perangkat ini.", urung: () => void antrekanLagi(q) })
  }
  return (
    <section aria-label="Menunggu sinyal" aria-live="polite" className="grid grid-cols-1 gap-2 empty:hidden">
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
              {q.trouble && <Aksi kata="Perbaiki" q={q} lakukan={perbaiki} />}
              <Aksi kata="Hapus" q={q} lakukan={hapus} />
            </span>
          </div>
        </div>
      ))}
      {ada && (
        <Button variant="secondary" size="sm" className="justify-self-start" onClick={() => void kirimSekarang()}>
          Kirim sekarang
        </Button>
      )}
    </section>
  )
}
