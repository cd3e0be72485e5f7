import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Pager } from "#components/ui/pager.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { JejakRow } from "#lib/jejak/queries.ts"
import type { SaringJejak } from "#lib/jejak/schema.ts"
import type { Halaman } from "#lib/kernel/page.ts"
import type { HasilPeriksa, Kepala } from "#lib/kernel/seal.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"
import { semuaVerba, sebutVerba } from "./kata.ts"
import { DasarPeristiwa } from "./dasar-peristiwa.tsx"
import { Perubahan } from "./perubahan.tsx"
import { Segel } from "./segel.tsx"

type JejakProps = { isi: Halaman<JejakRow>; saring: SaringJejak; kepala: Kepala; periksa: HasilPeriksa | null }

const columns: Column<JejakRow>[] = [
  { label: "Waktu", cell: (p) => <span className="whitespace-nowrap">{waktuSedang(p.at)}</span> },
  {
    label: "Pelaku",
    cell: (p) => (
      <>
        {p.aktor}
        {p.atasNama && <small className="block text-soft">{p.atasNama}</small>}
      </>
    ),
  },
  {
    label: "Perbuatan",
    cell: (p) => (
      <>
        {sebutVerba(p.verba)}
        <div className="flex flex-wrap gap-x-4">
          <Perubahan p={p} />
          <DasarPeristiwa dasar={p.dasar} />
        </div>
      </>
    ),
  },
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
  const tetap = { ...(saring.verba && { verba: saring.verba }), ...(saring.subjek && { subjek: saring.subjek }) }
  return (
    <>
      <PageTitle title="Jejak" sub="Setiap perbuatan tercatat dan disegel; perubahan sesudahnya ketahuan." />
      <Segel kepala={kepala} periksa={periksa} />
      <FilterBar action="/jejak" aktif={Boolean(saring.verba || saring.subjek)}>
        {saring.subjek && <input type="hidden" name="subjek" value={saring.subjek} />}
        <label className="field">
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
      </FilterBar>
      <Card bare>
        {isi.baris.length ? (
          <>
            <Table caption="Jejak perbuatan" columns={columns} rows={isi.baris} rowKey={(p) => p.id} />
            <Pager
              text={`${isi.baris.length} peristiwa`}
              berikutnya={isi.berikut ? `/jejak?${new URLSearchParams({ ...tetap, sesudah: isi.berikut })}` : undefined}
            />
          </>
        ) : (
          <Empty icon="history" title="Tidak ada peristiwa">
            Ubah saringan di atas.
          </Empty>
        )}
      </Card>
    </>
  )
}
