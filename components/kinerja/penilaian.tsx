import type { ReactNode } from "react"
import { Riwayat } from "#components/jejak/riwayat.tsx"
import { Basis } from "#components/ui/basis.tsx"
import { Card } from "#components/ui/card.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import type { JejakRow } from "#lib/jejak/queries.ts"
import { tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { izinPenilaian } from "#lib/kinerja/policy/izin.ts"
import type { Berikut } from "#lib/kinerja/queries/daftar-penilaian.ts"
import type { PenilaianDetail } from "#lib/kinerja/queries/penilaian.ts"
import { nilaiAkhir } from "#lib/kinerja/rules/keberatan.ts"
import { predikatPada, sebutPeriode, sebutPredikat, sebutRating } from "#lib/kinerja/rules/penilaian.ts"
import { berakhlak } from "#lib/kinerja/rules/skp.ts"
import { CatatanDiriForm } from "./catatan-diri-form.tsx"
import { JawabPenilaian } from "./jawab-penilaian.tsx"
import { Keberatan } from "./keberatan.tsx"
import { Matriks } from "./matriks.tsx"
import { NilaiForm } from "./nilai-form.tsx"
import { PenilaianBerikut } from "./penilaian-berikut.tsx"
import { Realisasi } from "./realisasi.tsx"
import { StatusPenilaian } from "./status-penilaian.tsx"
import { TandaTangan } from "./tanda-tangan.tsx"
import { TarikNilai } from "./tarik-nilai.tsx"

type PenilaianProps = {
  p: PenilaianDetail
  izin: ReturnType<typeof izinPenilaian>
  dokumen: ReactNode
  riwayat: JejakRow[]
  berikut: Berikut | null
}

function Hasil({ p }: { p: PenilaianDetail }) {
  const akhir = nilaiAkhir(p)
  if (!akhir) return null
  const { hasilKerja, perilaku, predikat } = akhir
  const { dasar } = predikatPada(hasilKerja, perilaku, p.selesai)
  return (
    <div className="grid gap-3">
      <p>
        <span className="text-sm text-soft">Predikat</span>
        <strong className="block text-2xl">{sebutPredikat[predikat]}</strong>
        Hasil kerja {sebutRating[hasilKerja].toLowerCase()}, perilaku {sebutRating[perilaku].toLowerCase()}
      </p>
      <Matriks pada={p.selesai} hasilKerja={hasilKerja} perilaku={perilaku} />
      <p className="text-sm text-soft">
        Dasar: <Basis {...dasar} />
      </p>
      {p.catatan && <Note>“{p.catatan}”</Note>}
    </div>
  )
}

/** One appraisal on one page: the figures, the words of both, the rating and its cell, the signatures. */
export function Penilaian({ p, izin, dokumen, riwayat, berikut }: PenilaianProps) {
  const { sendiri, sebagai, koreksi, tarik } = izin
  const sebagian = p.dari !== p.mulai || p.sampai !== p.selesai
  const ekspektasi = berakhlak.filter(([kode]) => p.ekspektasi[kode])
  return (
    <>
      <PageTitle
        title={sendiri ? `Penilaian saya, ${sebutPeriode(p)}` : p.pegawai}
        sub={[
          p.jabatan,
          !sendiri && sebutPeriode(p),
          sebagian && `${tanggalSedang(p.dari)} s.d. ${tanggalSedang(p.sampai)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-start">
        <div className="grid gap-5">
          <Realisasi p={p} koreksi={koreksi} />
          {(p.catatanDiri ?? (sendiri && koreksi)) && (
            <Card title="Catatan pegawai">
              {sendiri && koreksi ? (
                <CatatanDiriForm id={p.id} catatanDiri={p.catatanDiri} />
              ) : (
                <p className="break-words">{p.catatanDiri}</p>
              )}
            </Card>
          )}
          {ekspektasi.length > 0 && (
            <Card title="Ekspektasi khusus pimpinan">
              <ul className="grid gap-2">
                {ekspektasi.map(([kode, nama]) => (
                  <li key={kode}>
                    <strong>{nama}:</strong> {p.ekspektasi[kode]}
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className="grid gap-5">
          <Card title="Penilaian" note={<StatusPenilaian status={p.status} />}>
            {sebagai ? (
              <NilaiForm id={p.id} sidik={p.sidik} pada={p.selesai} sebagai={sebagai} catatan={p.catatan} />
            ) : p.predikat ? (
              <Hasil p={p} />
            ) : (
              <p className="text-soft">
                {p.statusSkp === "DITETAPKAN"
                  ? `Menunggu penilaian ${p.penilai ?? "pejabat penilai"}.`
                  : "SKP sedang dibuka kembali; penilaian menunggu SKP ditetapkan lagi."}
              </p>
            )}
            {izin.tandatangani && (
              <div className="mt-4">
                <JawabPenilaian id={p.id} sidik={p.sidik} keberatan={izin.keberatan} />
              </div>
            )}
            {tarik && (
              <div className="mt-4">
                <TarikNilai id={p.id} />
              </div>
            )}
            {berikut && <PenilaianBerikut berikut={berikut} />}
          </Card>
          <Keberatan p={p} izin={izin} />
          {p.tandaTangan.length > 0 && <TandaTangan tandaTangan={p.tandaTangan} />}
          {dokumen}
          {riwayat.length > 0 && (
            <Card title="Yang telah terjadi" note={`${riwayat.length} peristiwa`}>
              <Riwayat riwayat={riwayat} />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}
