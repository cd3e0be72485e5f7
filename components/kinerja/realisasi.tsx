import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { tanggalPendek, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { PenilaianDetail, RealisasiRow } from "#lib/kinerja/queries/penilaian.ts"
import { realisasi } from "#lib/kinerja/rules/penilaian.ts"
import { KoreksiForm } from "./koreksi-form.tsx"

const angka = (s: string) => Number(s).toLocaleString("id-ID")

function BarisRealisasi({ r, id, koreksi }: { r: RealisasiRow; id: string; koreksi: boolean }) {
  return (
    <li className="grid gap-1">
      <div className="flex items-start justify-between gap-4">
        <h3 className="min-w-0 text-base">
          {r.nomor}. {r.hasil}
        </h3>
        <p className="flex-none text-right">
          <strong className="block text-xl tabular-nums">{angka(realisasi(r))}</strong>
          <span className="text-sm text-soft">{r.satuan}</span>
        </p>
      </div>
      <p className="text-sm text-soft">
        Target setahun {angka(r.target)} {r.satuan}
        {r.jenis === "TAMBAHAN" && " · tambahan"}
      </p>
      {r.koreksi !== null && (
        <p className="text-sm">
          Terhitung {angka(r.terhitung)}, dikoreksi {r.dikoreksiOleh}: “{r.alasan}”
        </p>
      )}
      <div className="flex flex-wrap gap-x-5">
        <details className="why">
          <summary>{r.jumlahLaporan} laporan diterima</summary>
          <ul className="mt-1 grid gap-1">
            {r.laporan.map((l) => (
              <li key={l.id}>
                <Link href={`/kinerja/${l.id}`} prefetch={false} className="link">
                  {l.uraian}
                </Link>{" "}
                <span className="text-soft">
                  {tanggalPendek(l.tanggal)}
                  {l.volume && ` · ${angka(l.volume)} ${r.satuan}`}
                </span>
              </li>
            ))}
          </ul>
          {r.jumlahLaporan > r.laporan.length && <p className="text-soft">Ditampilkan {r.laporan.length} terakhir.</p>}
        </details>
        {koreksi && (
          <details className="why">
            <summary>Koreksi angka</summary>
            <KoreksiForm id={id} {...r} />
          </details>
        )}
      </div>
    </li>
  )
}

/** What was reached of each result: counted from accepted reports, each of which can be opened. */
export function Realisasi({ p, koreksi }: { p: PenilaianDetail; koreksi: boolean }) {
  return (
    <Card
      title="Hasil kerja"
      sub={`Dihitung dari volume laporan yang diterima, ${tanggalSedang(p.mulai)} s.d. ${tanggalSedang(p.selesai)}.`}
      bare
    >
      <ul className="rows border-t border-line">
        {p.realisasi.map((r) => (
          <BarisRealisasi key={r.rhkId} r={r} id={p.id} koreksi={koreksi} />
        ))}
      </ul>
    </Card>
  )
}
