import { Card } from "#components/ui/card.tsx"
import { Reason } from "#components/ui/reason.tsx"
import type { Actor } from "#lib/kernel/actor.ts"
import type { Kalender, Tanggal } from "#lib/kernel/tanggal.ts"
import type { WajibLapor } from "#lib/kehadiran/rules.ts"
import type { Beranda } from "#lib/kinerja/queries/laporan.ts"
import type { Atur } from "#lib/kinerja/rules/laporan.ts"
import { isianAwal } from "#lib/kinerja/rules/usul.ts"
import { DrafLain } from "./draf-lain.tsx"
import { LaporanForm } from "./laporan-form.tsx"
import { namaDraf } from "./nama-draf.ts"
import { SimpanBekal } from "./simpan-bekal.tsx"
import { Terisi } from "./terisi.tsx"

type KartuLaporanProps = {
  actor: Actor
  saat: Date
  tanggal: Tanggal
  kalender: Kalender
  wajib: WajibLapor
  atur: Atur
  batas: { berkas: number; mb: number }
  isi: Beranda
}

/** How much is filled, and the form that adds to it, filled in as far as the system knows. */
export function KartuLaporan({ actor, saat, tanggal, kalender, wajib, atur, batas, isi }: KartuLaporanProps) {
  const awal = isianAwal(tanggal, saat, isi.laporan, isi.rhkTerakhir, kalender)
  return (
    <Card>
      <Terisi {...{ tanggal, kalender, wajib }} hari={isi.hari} hariIni={actor.pada} />
      <DrafLain akun={actor.akunId!} tanggal={tanggal} />
      <SimpanBekal
        bekal={{
          ...{ akun: actor.akunId!, nama: actor.nama, batas },
          ...{ rhk: isi.rhk, rhkId: awal.rhkId },
          hari: { tanggal, laporan: isi.laporan.map(({ selesaiMenit, tempat }) => ({ selesaiMenit, tempat })) },
        }}
      />
      <LaporanForm
        key={`${tanggal}-${isi.laporan.length}`}
        akun={actor.akunId!}
        draft={namaDraf(actor.akunId!, tanggal)}
        awal={{ ...awal, tanggal }}
        maks={actor.pada}
        rhk={isi.rhk}
        ulangan={isi.ulangan}
        batas={batas}
        tanggalTersembunyi
      />
      <Reason
        label={`Batas kirim ${atur.batasIsi.nilai} hari kerja. Mengapa?`}
        butir={`Laporan dikirim paling lama ${atur.batasIsi.nilai} hari kerja setelah tanggalnya`}
        terpenuhi
        dasar={atur.batasIsi.dasar}
      />
    </Card>
  )
}
