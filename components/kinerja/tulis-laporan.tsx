import { Card } from "#components/ui/card.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { jam, type Tanggal, tanggalPanjang, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { Beranda, LaporanDetail } from "#lib/kinerja/queries/laporan.ts"
import { Antrean } from "./antrean.tsx"
import { DaftarTemplat } from "./daftar-templat.tsx"
import { HariLaporan } from "./hari-laporan.tsx"
import { HapusDraf } from "./hapus-draf.tsx"
import { LaporanForm, type NilaiLaporan } from "./laporan-form.tsx"
import { namaDraf } from "./nama-draf.ts"

type TulisLaporanProps = {
  akun: string
  hariIni: Tanggal
  lama: LaporanDetail | null
  awal: NilaiLaporan | LaporanDetail
  hari: Beranda
  batas: { berkas: number; mb: number }
  /** The last day on which it is usually taken; null where none is counted. */
  sampai: Tanggal | null
  /** A draft on the device beside that of the day. */
  draf?: string
}

const pukul = (menit: number | null) => (menit === null ? undefined : jam(menit).replace(".", ":"))

const dariTersimpan = (l: LaporanDetail): NilaiLaporan => ({
  id: l.id,
  tanggal: l.tanggal,
  mulai: pukul(l.mulaiMenit),
  selesai: pukul(l.selesaiMenit),
  durasi: l.mulaiMenit === null ? l.durasiMenit : undefined,
  uraian: l.uraian,
  rhkId: l.rhk?.id,
  volume: l.volume?.replace(".", ","),
  tempat: l.tempat,
  lokasi: l.lokasi ?? undefined,
  dilayani: l.dilayani ?? undefined,
  tautan: l.tautan ?? undefined,
  dataPribadi: l.dataPribadi,
  berkas: l.bukti.map((b) => `${b.id}.${b.jenis === "FOTO" ? "jpg" : "pdf"}`).join(" "),
})

/** A report on a page of its own: for another day, or to mend one that was returned. */
export function TulisLaporan({ akun, hariIni, lama, awal, hari, batas, sampai, draf }: TulisLaporanProps) {
  const judul = lama?.status === "DIKEMBALIKAN" ? "Perbaiki laporan" : lama ? "Lanjutkan draf" : "Tulis laporan"
  const nilai = lama ? dariTersimpan(lama) : (awal as NilaiLaporan)
  const templat = hari.ulangan.flatMap(({ id, nama }) => (id && nama ? [{ id, nama }] : []))
  return (
    <div className="mx-auto grid max-w-2xl gap-5 [&>header]:mb-0">
      <PageTitle title={judul} sub={tanggalPanjang(nilai.tanggal)}>
        {lama?.status === "DRAF" && <HapusDraf id={lama.id} />}
      </PageTitle>
      {lama?.status === "DIKEMBALIKAN" && (
        <Note tone="warn" icon="undo-2">
          <strong className="block">Dikembalikan {lama.penilai}</strong>“{lama.catatan}”
        </Note>
      )}
      {sampai !== null && sampai < hariIni && (
        <Note tone="warn" icon="clock">
          <strong className="block">Batas kirim {tanggalSedang(sampai)} sudah lewat.</strong>
          Laporan hari itu hanya diterima bila bulannya dibuka kembali untuk Bapak/Ibu. Sampaikan kepada pengelola
          kepegawaian.
        </Note>
      )}
      <Antrean akun={akun} />
      <Card>
        <LaporanForm
          key={`${nilai.id ?? draf ?? ""}-${nilai.tanggal}-${hari.laporan.length}`}
          awal={nilai}
          maks={hariIni}
          rhk={hari.rhk}
          ulangan={lama ? undefined : hari.ulangan}
          batas={batas}
          akun={akun}
          draft={lama ? undefined : namaDraf(akun, nilai.tanggal, draf)}
          selesaiKe="/kinerja"
        />
      </Card>
      {!lama && <HariLaporan laporan={hari.laporan} tanggal={nilai.tanggal} hariIni={hariIni} />}
      {!lama && templat.length > 0 && <DaftarTemplat templat={templat} />}
    </div>
  )
}
