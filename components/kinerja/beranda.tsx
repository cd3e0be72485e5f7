import { AbsenBulan } from "#components/kehadiran/absen-bulan.tsx"
import { PolaSaya } from "#components/kehadiran/pola-saya.tsx"
import { TanpaLaporan } from "#components/kehadiran/tanpa-laporan.tsx"
import { TidakMasuk } from "#components/kehadiran/tidak-masuk.tsx"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { type Actor, punyaPeran } from "#lib/kernel/actor.ts"
import { bulanPanjang, menitPada, type Tanggal, tahunDari, tanggalPanjang } from "#lib/kernel/tanggal.ts"
import type { TatananOrang } from "#lib/kehadiran/queries/kalender.ts"
import type { TugasKinerja } from "#lib/dasbor/queries.ts"
import type { Beranda as Isi } from "#lib/kinerja/queries/laporan.ts"
import { type Atur, aturPada, lewatBatas } from "#lib/kinerja/rules/laporan.ts"
import { Antrean } from "./antrean.tsx"
import { HariLaporan } from "./hari-laporan.tsx"
import { KalenderBulan } from "./kalender-bulan.tsx"
import { KartuLaporan } from "./kartu-laporan.tsx"
import { Target } from "./target.tsx"
import { Tugas } from "./tugas.tsx"

type BerandaProps = {
  actor: Actor
  saat: Date
  tanggal: Tanggal
  tatanan: TatananOrang
  atur: Atur
  batas: { berkas: number; mb: number }
  isi: Isi | null
  menunggu: number
  kinerja: TugasKinerja
}

const salam = (menit: number) =>
  menit < 660 ? "Selamat pagi" : menit < 900 ? "Selamat siang" : menit < 1110 ? "Selamat sore" : "Selamat malam"

/** What waits for me, the day's report, my month and my year: in this order. */
export function Beranda({ actor, saat, tanggal, tatanan, atur, batas, isi, menunggu, kinerja }: BerandaProps) {
  const { kalender, bahan, wajib } = tatanan
  const hariIni = kalender.hari?.[actor.pada]
  const keadaan = { sekarang: saat, kalender, wajib, terkunci: isi?.terkunci ?? null, dikembalikanPada: null }
  const melapor = wajib.irama !== "TIDAK"
  const nama = [
    actor.sapaan,
    actor.nama
      .split(",")[0]!
      .replace(/^(\S+\. )+/, "")
      .split(" ")[0],
  ]
    .filter(Boolean)
    .join(" ")
  return (
    <>
      <header className="mb-5">
        <p className="text-sm text-soft sm:hidden">{tanggalPanjang(actor.pada)}</p>
        <h1>{`${salam(menitPada(saat))}, ${nama}`}</h1>
      </header>
      <Tugas
        menunggu={menunggu}
        kinerja={kinerja}
        sapaan={actor.sapaan}
        dikembalikan={isi?.dikembalikan ?? []}
        tahunKosong={
          punyaPeran(actor, "ADMIN_SISTEM", "KEPALA_BKD") && !kalender.tahunTerisi.includes(tahunDari(actor.pada))
            ? tahunDari(actor.pada)
            : null
        }
      />
      {isi ? (
        <div className="grid gap-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:items-start">
          <div className="grid grid-cols-1 gap-5">
            <Antrean akun={actor.akunId!} />
            {!melapor ? (
              <TanpaLaporan wajib={wajib} />
            ) : hariIni?.absen ? (
              <TidakMasuk sapaan={actor.sapaan} sebab={hariIni.sebab!} />
            ) : (
              <KartuLaporan
                actor={actor}
                saat={saat}
                tanggal={tanggal}
                kalender={kalender}
                wajib={wajib}
                atur={atur}
                batas={batas}
                isi={isi}
              />
            )}
            {melapor && <HariLaporan laporan={isi.laporan} tanggal={tanggal} hariIni={actor.pada} />}
          </div>
          <div className="grid gap-5">
            {melapor && (
              <KalenderBulan
                bulan={bulanPanjang(tanggal)}
                hari={isi.hari}
                tanggal={tanggal}
                hariIni={actor.pada}
                kalender={kalender}
                wajib={wajib}
                lewat={(t) =>
                  // One that came back has its own days.
                  !isi.dikembalikan.some((l) => l.tanggal === t) &&
                  lewatBatas(t, { ...keadaan, atur: aturPada(tatanan.pengaturan, t) })
                }
              >
                <AbsenBulan kalender={kalender} bahan={bahan} tanggal={tanggal} />
                <PolaSaya bahan={bahan} wajib={wajib} tanggal={tanggal} />
              </KalenderBulan>
            )}
            {melapor && isi.rhk.length > 0 && <Target rhk={isi.rhk} tahun={tahunDari(tanggal)} />}
          </div>
        </div>
      ) : (
        menunggu + kinerja.skp + kinerja.penilaian + kinerja.keberatan === 0 && (
          <Card>
            <Empty icon="circle-check" title="Tidak ada yang menunggu">
              {actor.bertindak.length > 0 && <LinkButton href="/kinerja/kotak-masuk">Lihat kotak masuk</LinkButton>}
            </Empty>
          </Card>
        )
      )}
    </>
  )
}
