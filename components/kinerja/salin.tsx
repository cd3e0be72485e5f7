import { Basis } from "#components/ui/basis.tsx"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { bawaan } from "#lib/kernel/syarat.ts"
import { bulanPanjang, type Tanggal, tanggalPendek, waktuSedang } from "#lib/kernel/tanggal.ts" // prettier-ignore
import { teksTabel } from "#lib/kernel/xlsx-tulis.ts"
import type { LaporanTersalin } from "#lib/kinerja/queries/salin.ts"
import { barisBkn, KOLOM_BKN } from "#lib/kinerja/rules/salin.ts"
import { PilihBulan } from "./pilih-bulan.tsx"
import { SalinBkn } from "./salin-bkn.tsx"

type SalinProps = { bulan: Tanggal; hariIni: Tanggal; laporan: LaporanTersalin[] }

const ke = (t: Tanggal) => ({ pathname: "/kinerja/salin" as const, query: { bulan: t.slice(0, 7) } })

const kolom: Column<LaporanTersalin>[] = [
  { label: "Tanggal", cell: (l) => <span className="whitespace-nowrap">{tanggalPendek(l.tanggal)}</span> },
  { label: "Kegiatan", cell: (l) => l.uraian },
  { label: "Hasil", num: true, cell: (l) => barisBkn(l).slice(3, 5).join(" ") },
  { label: "Disalin", cell: (l) => (l.disalinPada ? waktuSedang(l.disalinPada) : "Belum") },
]

/** What was accepted here leaves for BKN's own system once, without being typed again. */
export function Salin({ bulan, hariIni, laporan }: SalinProps) {
  const belum = laporan.filter((l) => !l.disalinPada)
  const kali = [
    ...Map.groupBy(
      laporan.filter((l) => l.disalinPada),
      (l) => l.disalinPada!.toISOString(),
    ),
  ]
  return (
    <>
      <PageTitle
        title={`Salin ke BKN, ${bulanPanjang(bulan)}`}
        sub={`${belum.length} dari ${laporan.length} laporan yang diterima belum disalin`}
      >
        <PilihBulan bulan={bulan} hariIni={hariIni} ke={ke} />
      </PageTitle>
      <div className="grid gap-5">
        <Card>
          <SalinBkn bulan={bulan.slice(0, 7)} teks={teksTabel(belum.map(barisBkn))} jumlah={belum.length} />
          {belum.length === 0 && <p>Tidak ada laporan yang belum disalin pada bulan ini.</p>}
          <p className="mt-3 text-sm text-soft">
            Urutan: {KOLOM_BKN.join(", ")}. Dasar: <Basis {...bawaan} />
          </p>
          {kali.length > 0 && (
            <ul className="mt-3 text-sm" aria-label="Yang sudah disalin">
              {kali.map(([pada, isi]) => (
                <li key={pada}>
                  <a
                    className="link inline-flex min-h-(--tap) items-center"
                    href={`/kinerja/salin/xlsx?pada=${encodeURIComponent(pada)}`}
                  >
                    {`Unduh lagi ${isi.length} laporan, disalin ${waktuSedang(new Date(pada))}`}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card title="Laporan yang diterima" note={`${laporan.length} laporan`} bare>
          {laporan.length ? (
            <Table caption="Laporan yang diterima" columns={kolom} rows={laporan} rowKey={(l) => l.id} />
          ) : (
            <Empty icon="copy" title="Belum ada laporan yang diterima pada bulan ini" />
          )}
        </Card>
      </div>
    </>
  )
}
