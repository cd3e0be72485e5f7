"use client"

import { useState, useSyncExternalStore } from "react"
import { readNote } from "#components/ui/account-note.ts"
import { Mark } from "#components/shell/mark.tsx"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { Toaster } from "#components/ui/toaster.tsx"
import { tanggalPada, tanggalPanjang } from "#lib/kernel/tanggal.ts"
import type { Tempat } from "#lib/kinerja/rules/laporan.ts"
import { isianAwal } from "#lib/kinerja/rules/usul.ts"
import { kolom } from "./antre.ts"
import { Antrean } from "./antrean.tsx"
import type { Bekal } from "./bekal.ts"
import { LaporanForm } from "./laporan-form.tsx"
import { namaDraf } from "./nama-draf.ts"
import { useAntrean } from "./use-antrean.ts"

const sinyal = (tell: () => void) => {
  for (const name of ["online", "offline"]) window.addEventListener(name, tell)
  return () => {
    for (const name of ["online", "offline"]) window.removeEventListener(name, tell)
  }
}
const tetap = () => () => {}

/** A note of an earlier version of us is none. */
function baca(teks: string): Bekal | null {
  const bekal = JSON.parse(teks) as Partial<Bekal>
  return bekal.hari && bekal.rhk && bekal.batas ? (bekal as Bekal) : null
}

/** Today's report where there is no signal. The device says who writes and which day it is; the server decides later. */
export function Luring() {
  const teks = useSyncExternalStore(tetap, readNote, () => null)
  const ada = useSyncExternalStore(
    sinyal,
    () => navigator.onLine,
    () => false,
  )
  const bekal = teks ? baca(teks) : null
  return (
    <main className="mx-auto grid max-w-2xl grid-cols-1 gap-4 px-4 py-6">
      <header className="flex items-center gap-3">
        <Mark />
        <div>
          <h1>Tanpa sinyal</h1>
          <p className="text-sm text-soft">{ada ? "Sinyal sudah ada." : "Halaman lain menunggu sinyal."}</p>
        </div>
      </header>
      <LinkButton href="/beranda">{ada ? "Ke beranda" : "Coba lagi"}</LinkButton>
      {bekal ? <Lapor bekal={bekal} /> : <Kosong />}
      <Toaster />
    </main>
  )
}

const menit = (jam: string) => (jam ? +jam.slice(0, 2) * 60 + +jam.slice(3) : null)

function Lapor({ bekal }: { bekal: Bekal }) {
  const [saat] = useState(() => new Date())
  const [ke, setKe] = useState(0)
  const tanggal = tanggalPada(saat)
  const { akun, nama, batas, hari } = bekal
  const rhk = hari.tanggal.slice(0, 4) === tanggal.slice(0, 4) ? bekal.rhk : []
  // The next one begins where the last one ended, sent or waiting.
  const sudah = useAntrean(akun).filter((q) => kolom(q, "tanggal") === tanggal)
  const hariItu = [
    ...(hari.tanggal === tanggal ? hari.laporan : []),
    ...sudah.map((q) => ({ selesaiMenit: menit(kolom(q, "selesai")), tempat: kolom(q, "tempat") as Tempat })),
  ]
  const awal = isianAwal(tanggal, saat, hariItu, rhk.length && bekal.rhkId ? bekal.rhkId : null)
  return (
    <>
      <Antrean akun={akun} />
      <Card title="Laporan hari ini" sub={`${tanggalPanjang(tanggal)} · ${nama}`}>
        <p className="text-sm text-soft">Tersimpan di perangkat ini, dan terkirim sendiri begitu ada sinyal.</p>
        <div onReset={() => setKe(ke + 1)}>
          <LaporanForm
            key={ke}
            akun={akun}
            draft={namaDraf(akun, tanggal)}
            awal={{ ...awal, tanggal }}
            maks={tanggal}
            rhk={rhk}
            batas={batas}
          />
        </div>
      </Card>
    </>
  )
}

function Kosong() {
  return (
    <Card>
      <Empty icon="wifi-off" title="Perangkat ini belum disiapkan">
        Setelah sekali masuk dan membuka beranda di perangkat ini, laporan dapat ditulis tanpa sinyal.
      </Empty>
    </Card>
  )
}
