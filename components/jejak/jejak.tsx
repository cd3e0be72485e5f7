import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Pager } from "#components/ui/pager.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { DaftarJejak, JejakOrang } from "#lib/jejak/queries.ts"
import type { SaringJejak } from "#lib/jejak/schema.ts"
import type { HasilPeriksa, Kepala } from "#lib/kernel/seal.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import { semuaVerba, sebutVerba } from "./kata.ts"
import { DasarPeristiwa } from "./dasar-peristiwa.tsx"
import { Objek } from "./objek.tsx"
import { Perubahan } from "./perubahan.tsx"
import { Segel } from "./segel.tsx"

type JejakProps = { isi: DaftarJejak; saring: SaringJejak; kepala: Kepala; periksa: HasilPeriksa | null }

const columns: Column<JejakOrang>[] = [
  { label: "Waktu", cell: (p) => <span className="whitespace-nowrap">{waktuSedang(p.at)}</span> },
  {
    label: "Pelaku",
    cell: (p) => (
      <div>
        {p.aktor}
        {p.atasNama && <small className="block text-soft">{p.atasNama}</small>}
      </div>
    ),
  },
  {
    label: "Perbuatan",
    cell: (p) => (
      <div>
        {sebutVerba(p.verba)}
        <div className="flex flex-wrap gap-x-4">
          <Perubahan p={p} rekam />
          <DasarPeristiwa dasar={p.dasar} />
        </div>
      </div>
    ),
  },
  { label: "Objek", cell: (p) => <Objek p={p} /> },
  {
    label: "Segel",
    cell: (p) => (
      <span className="whitespace-nowrap">
        {p.segel ? <Tag tone="good">{`Segel ${p.segel}`}</Tag> : <Tag>Menunggu</Tag>}
      </span>
    ),
  },
]

/** The trail as inspektorat reads it: nothing here can be changed, by anyone. */
export function Jejak({ isi, saring, kepala, periksa }: JejakProps) {
  const { sesudah: _, periksa: __, ...saringan } = saring
  const tetap = Object.entries(saringan).filter((e): e is [string, string] => Boolean(e[1]))
  return (
    <>
      <PageTitle title="Jejak" sub="Setiap perbuatan tercatat dan disegel; perubahan sesudahnya ketahuan." />
      <Segel kepala={kepala} periksa={periksa} />
      <FilterBar action="/jejak" aktif={tetap.length > 0}>
        {saring.subjek && <input type="hidden" name="subjek" value={saring.subjek} />}
        <label className="field min-w-0 flex-1 basis-48">
          <span className="label">Perbuatan</span>
          <select className="input" name="verba" defaultValue={saring.verba}>
            <option value="">Semua</option>
            {semuaVerba.map(([v, kata]) => (
              <option key={v} value={v}>
                {kata}
              </option>
            ))}
          </select>
        </label>
        <label className="field min-w-0 flex-1 basis-48">
          <span className="label">Nama atau NIP</span>
          <input className="input" type="search" name="orang" defaultValue={saring.orang} maxLength={80} />
        </label>
        <label className="field">
          <span className="label">Dari</span>
          <input className="input" type="date" name="dari" defaultValue={saring.dari} />
        </label>
        <label className="field">
          <span className="label">Sampai</span>
          <input className="input" type="date" name="sampai" defaultValue={saring.sampai} />
        </label>
      </FilterBar>
      <Card bare>
        {isi.baris.length ? (
          <>
            <Table caption="Jejak perbuatan" columns={columns} rows={isi.baris} rowKey={(p) => p.id} />
            <Pager
              text={`${isi.baris.length} peristiwa`}
              berikutnya={
                isi.berikut ? `/jejak?${new URLSearchParams([...tetap, ["sesudah", isi.berikut]])}` : undefined
              }
            />
          </>
        ) : (
          <Empty icon="history" title={isi.terlaluBanyak ? "Nama itu dipakai banyak orang" : "Tidak ada peristiwa"}>
            {isi.terlaluBanyak ? "Tulis nama lengkap atau NIP." : "Ubah saringan di atas."}
          </Empty>
        )}
      </Card>
    </>
  )
}
