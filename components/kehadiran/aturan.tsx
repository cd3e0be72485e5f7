import type { Route } from "next"
import { Card } from "#components/ui/card.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { DialogButton } from "#components/ui/dialog-button.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { FilterBar } from "#components/ui/filter-bar.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Pager } from "#components/ui/pager.tsx"
import { type Column, Table } from "#components/ui/table.tsx"
import { durasi, type Tanggal, tanggalSedang } from "#lib/kernel/tanggal.ts"
import type { Aturan as Isi, KewajibanRow, LiburUnitRow, PolaRow } from "#lib/kehadiran/queries/aturan.ts"
import { sebutanRumpun } from "#lib/kehadiran/rules.ts"
import type { SaringPola } from "#lib/kehadiran/schema.ts"
import { AkhiriAturan } from "./akhiri-aturan.tsx"
import { KewajibanForm } from "./kewajiban-form.tsx"
import { LiburForm } from "./libur-form.tsx"
import { PolaForm } from "./pola-form.tsx"
import { sebutanHari, sebutanIrama, sebutanKanal, sebutanPola } from "./sebutan.ts"

type Bermasa = { mulai: Tanggal; selesai: Tanggal | null; dasar: string }

const masa = ({ mulai, selesai }: Bermasa) =>
  `sejak ${tanggalSedang(mulai)}${selesai ? ` s.d. ${tanggalSedang(selesai)}` : ""}`
const bermasa = <T extends Bermasa>(): Column<T>[] => [
  { label: "Masa", cell: masa },
  { label: "Dasar", cell: (b) => <span className="text-soft">{b.dasar}</span> },
]

const namaPola = (p: PolaRow) =>
  [
    sebutanPola[p.jenis],
    p.menitSehari && `${durasi(p.menitSehari)} sehari`,
    p.hariWfa.length && `WFA ${p.hariWfa.map((h) => sebutanHari[h]).join(", ")}`,
  ]
    .filter(Boolean)
    .join(", ")

const pola: Column<PolaRow>[] = [
  { label: "Untuk", cell: (p) => <strong>{p.pegawai ?? p.unit}</strong> },
  { label: "Pola", cell: namaPola },
  ...bermasa<PolaRow>(),
  { label: "Ubah", cell: (p) => <AkhiriAturan id={p.id} apa="pola" nama={`${namaPola(p)}, ${p.pegawai ?? p.unit}`} /> },
]

const siapa = (k: KewajibanRow) =>
  [k.rumpun ? sebutanRumpun[k.rumpun] : k.unit ? "Semua" : "Semua pegawai", k.unit].filter(Boolean).join(", ")

const kewajiban: Column<KewajibanRow>[] = [
  { label: "Untuk", cell: (k) => <strong>{siapa(k)}</strong> },
  { label: "Melapor", cell: (k) => `${sebutanIrama[k.irama]} · ${sebutanKanal[k.kanal]}` },
  ...bermasa<KewajibanRow>(),
  { label: "Ubah", cell: (k) => <AkhiriAturan id={k.id} apa="kewajiban" nama={siapa(k)} /> },
]

const libur: Column<LiburUnitRow>[] = [
  { label: "Libur", cell: (l) => <strong>{l.keterangan}</strong> },
  { label: "Untuk sekolah di", cell: (l) => l.unit },
  ...bermasa<LiburUnitRow>(),
  { label: "Ubah", cell: (l) => <AkhiriAturan id={l.id} apa="libur" nama={l.keterangan} /> },
]

type AturanProps = Isi & { saring: SaringPola; hariIni: Tanggal }

/** How units and people work, and who reports where: what the agency has decided, and a form for the next decision. */
export function Aturan({ pola: p, kewajiban: k, libur: l, unit, saring, hariIni }: AturanProps) {
  const alamat = (lagi: Record<string, string>) =>
    `/kehadiran/pola?${new URLSearchParams({ cari: saring.cari, ...lagi })}` as Route
  return (
    <>
      <PageTitle title="Pola kerja dan kewajiban melapor" sub="Yang berlaku hari ini dan yang akan datang" />
      <FilterBar action="/kehadiran/pola" label="Cari pola kerja" aktif={saring.cari !== ""}>
        <label className="field min-w-0 flex-1 basis-48">
          <span className="label">Pola kerja milik: unit, nama, atau NIP</span>
          <input className="input" type="search" name="cari" defaultValue={saring.cari} maxLength={80} />
        </label>
      </FilterBar>
      <div className="grid gap-5">
        <Note>
          Penetapan untuk seseorang mendahului unitnya, dan unit terdekat mendahului yang di atasnya. Kewajiban untuk
          suatu rumpun jabatan mendahului yang untuk unit.
        </Note>
        <Card title="Pola kerja" note={<DialogButton dialog="isi-pola">Tetapkan pola kerja</DialogButton>} bare>
          {p.baris.length ? (
            <Table caption="Pola kerja" columns={pola} rows={p.baris} rowKey={(x) => x.id} />
          ) : (
            <Empty
              icon="clock"
              title={saring.cari ? "Tidak ada yang cocok" : "Semua bekerja lima hari seminggu (Perpres 21/2023)"}
            />
          )}
          {(saring.sesudah || p.berikut) && (
            <Pager
              text={`${p.baris.length} pola di halaman ini`}
              sebelumnya={saring.sesudah ? alamat({}) : undefined}
              berikutnya={p.berikut ? alamat({ sesudah: p.berikut }) : undefined}
            />
          )}
        </Card>
        <Card
          title="Kewajiban melapor"
          note={<DialogButton dialog="isi-kewajiban">Tetapkan kewajiban</DialogButton>}
          bare
        >
          {k.length ? (
            <Table caption="Kewajiban melapor" columns={kewajiban} rows={k} rowKey={(x) => x.id} />
          ) : (
            <Empty icon="pencil" title="Semua melapor setiap hari di Siginjai" />
          )}
        </Card>
        <Card title="Libur sekolah" note={<DialogButton dialog="isi-libur">Tambah libur sekolah</DialogButton>} bare>
          {l.length ? (
            <Table caption="Libur sekolah" columns={libur} rows={l} rowKey={(x) => x.id} />
          ) : (
            <Empty icon="calendar-days" title="Belum ada libur sekolah yang akan datang" />
          )}
        </Card>
      </div>
      <Dialog id="isi-pola" title="Tetapkan pola kerja">
        <PolaForm unit={unit} hariIni={hariIni} />
      </Dialog>
      <Dialog id="isi-kewajiban" title="Tetapkan kewajiban melapor">
        <KewajibanForm unit={unit} rumpun={sebutanRumpun} hariIni={hariIni} />
      </Dialog>
      <Dialog id="isi-libur" title="Tambah libur sekolah">
        <LiburForm unit={unit} hariIni={hariIni} />
      </Dialog>
    </>
  )
}
