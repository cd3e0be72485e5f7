import type { Route } from "next"
import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Pager } from "#components/ui/pager.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { AkunRow, KursiLuar } from "#lib/akses/queries/daftar.ts"
import type { SaringAkun } from "#lib/akses/schema.ts"
import type { Halaman } from "#lib/kernel/page.ts"
import { AkunTanpaNipForm } from "./akun-tanpa-nip-form.tsx"
import { sebutanPeran } from "./sebutan.ts"

type DaftarAkunProps = { isi: Halaman<AkunRow>; saring: SaringAkun; kursi: KursiLuar[]; pada: string }

const keadaan = (a: AkunRow) =>
  !a.aktif ? <Tag tone="bad">ditutup</Tag> : a.punyaTotp ? <Tag tone="good">dua langkah</Tag> : <Tag>kata sandi</Tag>

const columns: Column<AkunRow>[] = [
  {
    label: "Nama",
    cell: (a) => (
      <Link href={`/akses/akun/${a.id}`} prefetch={false} className="font-semibold text-ink">
        {a.nama}
      </Link>
    ),
  },
  { label: "Akun", cell: (a) => a.masuk },
  { label: "Jabatan", cell: (a) => a.jabatan ?? "" },
  { label: "Peran", cell: (a) => a.peran.map((p) => sebutanPeran[p]).join(", ") },
  { label: "Penjagaan", cell: keadaan },
]

/** Every account with its roles of today. */
export function DaftarAkun({ isi, saring, kursi, pada }: DaftarAkunProps) {
  const alamat = (lagi: Record<string, string>) =>
    `/akses/akun?${new URLSearchParams({ cari: saring.cari, ...lagi })}` as Route
  return (
    <>
      <PageTitle title="Akun dan peran" sub="Siapa dapat masuk, dan sebagai apa">
        <DialogButton dialog="tanpa-nip" variant="primary">
          Tambah akun tanpa NIP
        </DialogButton>
      </PageTitle>
      <Dialog id="tanpa-nip" title="Akun tanpa NIP">
        <AkunTanpaNipForm kursi={kursi} pada={pada} />
      </Dialog>
      <FilterBar action="/akses/akun" aktif={saring.cari !== ""}>
        <label className="field min-w-0 flex-1 basis-48">
          <span className="label">Nama atau nama akun</span>
          <input className="input" type="search" name="cari" defaultValue={saring.cari} maxLength={60} />
        </label>
      </FilterBar>
      <Card bare>
        {isi.baris.length ? (
          <Table caption="Akun" rows={isi.baris} rowKey={(a) => a.id} columns={columns} />
        ) : (
          <Empty icon="users" title="Tidak ada akun yang cocok" />
        )}
        <Pager
          text={`${isi.baris.length} akun${isi.berikut ? " di halaman ini" : ""}`}
          sebelumnya={saring.sesudah ? alamat({}) : undefined}
          berikutnya={isi.berikut ? alamat({ sesudah: isi.berikut }) : undefined}
        />
      </Card>
    </>
  )
}
