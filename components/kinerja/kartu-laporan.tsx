import { Card } from "#components/ui/card.tsx"
import { Progress } from "#components/ui/progress.tsx"
import { Reason } from "#components/ui/reason.tsx"
import type { Actor } from "#lib/kernel/actor.ts"
import { durasi, type Kalender, MENIT_SEHARI, menitKerja, type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { Beranda } from "#lib/kinerja/queries/laporan.ts"
import { type Atur } from "#lib/kinerja/rules/laporan.ts"
import { isianAwal } from "#lib/kinerja/rules/usul.ts"
import { DrafLain } from "./draf-lain.tsx"
import { LaporanForm } from "./laporan-form.tsx"

type KartuLaporanProps = {
  actor: Actor
  saat: Date
  tanggal: Tanggal
  kalender: Kalender
  atur: Atur
  batas: { berkas: number; mb: number }
  isi: Beranda
}

/** The day's figure and the form that adds to it, filled in as far as the system knows. */
export function KartuLaporan({ actor, saat, tanggal, kalender, atur, batas, isi }: KartuLaporanProps) {
  const menit = isi.hari.find((h) => h.tanggal === tanggal)?.menit ?? 0
  const target = menitKerja(tanggal, kalender) || MENIT_SEHARI
  const persen = Math.round((menit / target) * 100)
  const awal = isianAwal(tanggal, saat, isi.laporan, isi.rhkTerakhir, kalender)
  return (
    <Card>
      <p className="text-sm text-soft">{tanggal === actor.pada ? "Hari ini" : tanggalSedang(tanggal)}</p>
      <p className="mb-2 flex items-end justify-between">
        <strong className="text-[2rem] leading-none tracking-tight tabular-nums">{durasi(menit)}</strong>
        <span className="text-right text-sm text-soft">
          dari {durasi(target)}
          <strong className="block text-good tabular-nums">{persen} %</strong>
        </span>
      </p>
      <Progress label="Terisi" text={`${persen} %`} value={menit} max={target} quiet />
      <DrafLain awalan={`laporan-${actor.akunId}-`} tanggal={tanggal} />
      <LaporanForm
        key={`${tanggal}-${isi.laporan.length}`}
        draft={`laporan-${actor.akunId}-${tanggal}`}
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
