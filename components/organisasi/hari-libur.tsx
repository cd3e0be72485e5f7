import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { LinkButton } from "#components/ui/link-button.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { HariLiburRow } from "#lib/organisasi/queries.ts"
import { HapusHariLibur } from "./hapus-hari-libur.tsx"
import { HariLiburForm } from "./hari-libur-form.tsx"
import { sebutanJenisLibur } from "./sebutan.ts"

type HariLiburProps = { tahun: number; libur: HariLiburRow[]; terisi: number[] }

const columns: Column<HariLiburRow>[] = [
  { label: "Tanggal", cell: (h) => <span className="whitespace-nowrap">{tanggalSedang(h.tanggal)}</span> },
  { label: "Nama", cell: (h) => h.keterangan },
  { label: "Jenis", cell: (h) => sebutanJenisLibur[h.jenis] },
  { label: "Dasar", cell: (h) => <span className="text-soft">{h.dasar}</span> },
  { label: "Ubah", cell: (h) => <HapusHariLibur id={h.id} nama={`${h.keterangan}, ${tanggalSedang(h.tanggal)}`} /> },
]

/** The calendar of a year. Deadlines and denominators derive from it, so a year without entries says so. */
export function HariLibur({ tahun, libur, terisi }: HariLiburProps) {
  return (
    <>
      <PageTitle title={`Hari libur ${tahun}`} sub={`Sudah terisi: ${terisi.join(", ") || "belum ada"}`}>
        <LinkButton variant="secondary" href={`/organisasi/hari-libur?tahun=${tahun - 1}`}>
          {tahun - 1}
        </LinkButton>
        <LinkButton variant="secondary" href={`/organisasi/hari-libur?tahun=${tahun + 1}`}>
          {tahun + 1}
        </LinkButton>
      </PageTitle>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:items-start">
        <Card title="Kalender" note={`${libur.length} hari`} bare>
          {libur.length ? (
            <Table caption={`Hari libur ${tahun}`} columns={columns} rows={libur} rowKey={(h) => h.id} />
          ) : (
            <Empty icon="calendar-days" title={`Hari libur ${tahun} belum diisi`}>
              Batas waktu laporan tahun ini belum dihitung sampai SKB-nya diisi.
            </Empty>
          )}
        </Card>
        <Card title="Tambah hari libur">
          <HariLiburForm tahun={tahun} />
        </Card>
      </div>
    </>
  )
}
