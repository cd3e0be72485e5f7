import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Pager } from "#components/ui/pager.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import type { Halaman } from "#lib/kernel/page.ts"
import type { PegawaiRow } from "#lib/pegawai/queries.ts"
import type { SaringPegawai } from "#lib/pegawai/schema.ts"
import { nipTampil, sebutanGolongan, sebutanStatus } from "./sebutan.ts"

type DaftarPegawaiProps = { isi: Halaman<PegawaiRow>; saring: SaringPegawai; unit: { id: string; nama: string }[] }

const columns: Column<PegawaiRow>[] = [
  {
    label: "Nama",
    cell: (p) => (
      <Link href={`/pegawai/${p.id}`} prefetch={false} className="font-semibold text-ink">
        {p.nama}
      </Link>
    ),
  },
  {
    label: "NIP",
    cell: (p) => <span className="whitespace-nowrap tabular-nums">{p.nip ? nipTampil(p.nip) : "Tanpa NIP"}</span>,
  },
  { label: "Jabatan", cell: (p) => p.jabatan ?? "Belum ditempatkan" },
  { label: "Unit", cell: (p) => p.unit ?? "" },
  { label: "Golongan", cell: (p) => sebutanGolongan(p.golongan) },
  { label: "Status", cell: (p) => sebutanStatus[p.status] ?? p.status },
]

/** The people within sight, 50 a page. */
export function DaftarPegawai({ isi, saring, unit }: DaftarPegawaiProps) {
  const { sesudah: _, ...tetap } = saring
  const alamat = (lagi: Record<string, string>) =>
    `/pegawai?${new URLSearchParams(Object.entries({ ...tetap, ...lagi }).filter((e): e is [string, string] => Boolean(e[1])))}` as const
  return (
    <>
      <PageTitle title="Pegawai" />
      <FilterBar action="/pegawai" aktif={Boolean(saring.cari || saring.unit || saring.status)}>
        <label className="field min-w-0 flex-1 basis-48">
          <span className="label">Nama, NIP, atau jabatan</span>
          <input className="input" type="search" name="cari" defaultValue={saring.cari} maxLength={80} />
        </label>
        {unit.length > 0 && (
          <label className="field min-w-0 flex-1 basis-48">
            <span className="label">Perangkat daerah</span>
            <select className="input" name="unit" defaultValue={saring.unit ?? ""}>
              <option value="">Semua</option>
              {unit.map((u) => (
                <option key={u.id} value={u.id}>
                  {u.nama}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field">
          <span className="label">Status</span>
          <select className="input" name="status" defaultValue={saring.status ?? ""}>
            <option value="">Semua</option>
            {Object.entries(sebutanStatus)
              .slice(0, 4)
              .map(([k, v]) => (
                <option key={k} value={k}>
                  {v}
                </option>
              ))}
          </select>
        </label>
      </FilterBar>
      <Card bare>
        {isi.baris.length ? (
          <>
            <Table caption="Daftar pegawai" columns={columns} rows={isi.baris} rowKey={(p) => p.id} />
            <Pager
              text={`${isi.baris.length} pegawai${isi.berikut ? " di halaman ini" : ""}`}
              sebelumnya={saring.sesudah ? alamat({}) : undefined}
              berikutnya={isi.berikut ? alamat({ sesudah: isi.berikut }) : undefined}
            />
          </>
        ) : (
          <Empty icon="users" title="Tidak ada pegawai yang cocok">
            Periksa ejaan, atau hapus saringan.
          </Empty>
        )}
      </Card>
    </>
  )
}
