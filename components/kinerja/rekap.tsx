import type { Route } from "next"
import { Card } from "#components/ui/card.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { sebutanAbsen } from "#lib/kehadiran/rules.ts"
import { bawaan, peraturan } from "#lib/kernel/syarat.ts"
import { bulanPanjang, durasi, type Tanggal, tanggalPendek, waktuSedang } from "#lib/kernel/tanggal.ts" // prettier-ignore
import type { IsiRekap, Orang } from "#lib/kinerja/queries/bulan.ts"
import type { LaporanRekap } from "#lib/kinerja/rules/bulan.ts"
import { Dokumen } from "./dokumen.tsx"
import { Kuitansi } from "./kuitansi.tsx"
import { PilihBulan } from "./pilih-bulan.tsx"

type RekapProps = {
  bulan: Tanggal
  hariIni: Tanggal
  orang: Orang | null
  sendiri: boolean
  rekap: IsiRekap | null
}

const angka = (n: number) => n.toLocaleString("id-ID")
const hari = (t: Tanggal[]) => t.map((x) => ({ kunci: x, teks: tanggalPendek(x), href: undefined }))
const baris = (l: LaporanRekap[]) =>
  l.map((x) => ({
    kunci: x.id,
    teks: `${tanggalPendek(x.tanggal)} · ${x.uraian} · ${durasi(x.durasiMenit)}`,
    href: `/kinerja/${x.id}` as Route,
  }))

/** A month of one person: each figure opens to its lines and to the rule that it rests on. */
export function Rekap({ bulan, hariIni, orang, sendiri, rekap }: RekapProps) {
  const ke = (t: Tanggal) => ({
    pathname: "/kinerja/rekap" as const,
    query: { bulan: t.slice(0, 7), ...(orang && !sendiri && { pegawai: orang.id }) },
  })
  return (
    <>
      <PageTitle
        title={`Rekap ${bulanPanjang(bulan)}`}
        sub={orang && [sendiri ? "Laporan saya" : orang.nama, orang.jabatan].filter(Boolean).join(" · ")}
      >
        <PilihBulan bulan={bulan} hariIni={hariIni} ke={ke} />
      </PageTitle>
      {orang?.dikunciPada && (
        <Note icon="lock" className="mb-5">
          Bulan ini dikunci {waktuSedang(orang.dikunciPada)}. Angkanya tidak berubah lagi, kecuali oleh laporan yang
          dikembalikan atau dibuka kembali.
        </Note>
      )}
      {rekap && (
        <div className="mb-5 grid gap-5 lg:grid-cols-2 lg:items-start">
          <Card title="Angka bulan ini" sub="Ketuk sebuah angka untuk melihat asalnya." bare>
            <ul className="rows">
              <Kuitansi
                label="Hari wajib lapor"
                angka={angka(rekap.isi.wajib.length)}
                baris={hari(rekap.isi.wajib)}
                aturan="Hari kerja menurut pola kerjanya sampai hari ini, tanpa hari libur, cuti bersama, dan hari tidak masuk, sejak memangku jabatan"
                dasar={rekap.pola}
              />
              <Kuitansi
                label="Hari terisi"
                angka={`${angka(rekap.isi.terisi.length)} dari ${angka(rekap.isi.wajib.length)}`}
                baris={hari(rekap.isi.kosong)}
                judulBaris="Belum terisi"
                aturan="Hari wajib yang punya laporan terkirim atau diterima; yang dikembalikan belum dihitung"
                dasar={bawaan}
              />
              {rekap.tidakMasuk.map((a) => (
                <Kuitansi
                  key={a.jenis}
                  label={a.jenis ? sebutanAbsen[a.jenis] : "Tidak masuk"}
                  angka={`${angka(a.hari.length)} hari`}
                  baris={hari(a.hari)}
                  aturan="Hari kerja menurut pola kerjanya yang tercatat tidak masuk atau dinas luar; laporannya tidak diminta"
                  dasar={bawaan}
                />
              ))}
              <Kuitansi
                label="Waktu dilaporkan"
                angka={durasi(rekap.isi.menit)}
                baris={baris([...rekap.isi.diterima, ...rekap.isi.lewatWaktu, ...rekap.isi.menunggu])}
                aturan="Jumlah waktu laporan yang terkirim atau diterima"
                dasar={bawaan}
              />
              <Kuitansi
                label="Diterima"
                angka={angka(rekap.isi.diterima.length)}
                baris={baris(rekap.isi.diterima)}
                aturan="Diputus pejabat penilai"
                dasar={peraturan("PP 30/2019 ps. 1 (pejabat penilai kinerja)")}
              />
              <Kuitansi
                label="Diterima karena lewat waktu"
                angka={angka(rekap.isi.lewatWaktu.length)}
                baris={baris(rekap.isi.lewatWaktu)}
                aturan={`Belum diputus saat bulan dikunci, tanggal ${rekap.atur.tanggalKunci.nilai} bulan berikutnya atau setelah batas kirim hari terakhirnya. Dihitung sebagai angka pejabat penilai, bukan pegawai`}
                dasar={rekap.atur.tanggalKunci.dasar}
              />
              <Kuitansi
                label="Dikembalikan"
                angka={angka(rekap.isi.dikembalikan.length)}
                baris={baris(rekap.isi.dikembalikan)}
                aturan="Menunggu perbaikan penulisnya, dan belum dihitung dalam angka lain"
                dasar={bawaan}
              />
              <Kuitansi
                label="Menunggu keputusan"
                angka={angka(rekap.isi.menunggu.length)}
                baris={baris(rekap.isi.menunggu)}
                aturan="Terkirim, belum diputus"
                dasar={bawaan}
              />
            </ul>
          </Card>
          <div className="grid gap-5">
            {sendiri && (
              <Dokumen judul="Rekapitulasi PDF" dokumen={rekap.dokumen} minta={{ bulan: bulan.slice(0, 7) }} />
            )}
            <Card title="Volume menurut RHK" sub="Dari laporan yang diterima, termasuk karena lewat waktu." bare>
              {rekap.isi.rhk.length ? (
                <ul className="rows">
                  {rekap.isi.rhk.map((r) => (
                    <Kuitansi
                      key={r.id}
                      label={`${r.nomor} · ${r.hasil}`}
                      angka={`${angka(r.volume)} ${r.satuan}`}
                      baris={baris(r.laporan)}
                      aturan="Jumlah volume laporan yang diterima untuk RHK ini"
                      dasar={bawaan}
                    />
                  ))}
                </ul>
              ) : (
                <p className="card-body text-sm text-soft">Belum ada laporan yang diterima untuk sebuah RHK.</p>
              )}
            </Card>
          </div>
        </div>
      )}
    </>
  )
}
