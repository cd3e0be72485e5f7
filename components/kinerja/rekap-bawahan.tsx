import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { Reason } from "#components/ui/reason.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { bawaan } from "#lib/kernel/syarat.ts"
import { bulanPanjang, durasi, type Tanggal } from "#lib/kernel/tanggal.ts"
import type { RekapBawahanRow } from "#lib/kinerja/queries/bulan.ts"

const kolom = (bulan: Tanggal): Column<RekapBawahanRow>[] => [
  {
    label: "Pegawai",
    cell: (b) => (
      <Link href={`/kinerja/rekap?bulan=${bulan.slice(0, 7)}&pegawai=${b.pegawaiId}`} prefetch={false} className="link">
        {b.pegawai}
      </Link>
    ),
  },
  {
    label: "Hari terisi",
    num: true,
    cell: ({ wajib, tanggal }) =>
      wajib ? `${wajib.filter((t) => tanggal.includes(t)).length} dari ${wajib.length}` : "tidak wajib",
  },
  { label: "Waktu", num: true, cell: (b) => durasi(b.menit) },
  { label: "Diterima", num: true, cell: (b) => b.diterima },
  { label: "Dikembalikan", num: true, cell: (b) => b.dikembalikan },
  { label: "Menunggu", num: true, cell: (b) => b.menunggu },
  { label: "Lewat waktu", num: true, cell: (b) => b.lewatWaktu },
]

/** The month of everyone beneath, and the share that lapsed without a decision: the superior's own figure. */
export function RekapBawahan({ bulan, bawahan }: { bulan: Tanggal; bawahan: RekapBawahanRow[] }) {
  const lewat = bawahan.reduce((n, b) => n + b.lewatWaktu, 0)
  const semua = bawahan.reduce((n, b) => n + b.diterima + b.dikembalikan + b.menunggu + b.lewatWaktu, 0)
  const bagian = semua ? ((100 * lewat) / semua).toLocaleString("id-ID", { maximumFractionDigits: 1 }) : "0"
  return (
    <Card
      title={`Pegawai yang saya nilai, ${bulanPanjang(bulan)}`}
      note={`${bawahan.length} pegawai`}
      sub={`Lewat waktu tanpa keputusan: ${lewat} dari ${semua} laporan (${bagian} %)`}
      bare
    >
      <div className="px-5 pb-3 max-sm:px-4">
        <Reason
          label="Dari mana angka ini?"
          butir="Laporan yang ditujukan ke jabatan yang saya pangku; yang belum diputus saat bulan dikunci diterima karena lewat waktu, dan menjadi angka pejabat penilai"
          terpenuhi
          dasar={bawaan}
        />
      </div>
      <Table caption="Rekap pegawai" columns={kolom(bulan)} rows={bawahan} rowKey={(b) => b.pegawaiId} />
    </Card>
  )
}
