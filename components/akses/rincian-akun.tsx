import Link from "next/link"
import { Card } from "#components/ui/card.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { AkunDetail, PeranRow } from "#lib/akses/queries/daftar.ts"
import { tambahHari, tanggalSedang } from "#lib/kernel/tanggal.ts"
import { PeranForm } from "./peran-form.tsx"
import { sebutanPeran } from "./sebutan.ts"
import { SlipDialog } from "./slip-dialog.tsx"
import { BukaAkun, CabutPeran, TutupAkun } from "./tombol-akun.tsx"

type RincianAkunProps = { akun: AkunDetail; unit: { id: string; nama: string }[]; pada: string; sendiri: boolean }

const masa = (r: PeranRow) =>
  r.selesai
    ? `${tanggalSedang(r.mulai)} sampai ${tanggalSedang(tambahHari(r.selesai, -1))}`
    : `sejak ${tanggalSedang(r.mulai)}`

/** One account: its roles with their dates and basis, and what may be done with it. */
export function RincianAkun({ akun, unit, pada, sendiri }: RincianAkunProps) {
  const berlaku = (r: PeranRow) => !r.selesai || r.selesai > pada
  return (
    <>
      <PageTitle title={akun.nama} sub={[akun.masuk, akun.jabatan].filter(Boolean).join(" · ")}>
        {akun.aktif ? <Tag tone="good">aktif</Tag> : <Tag tone="bad">ditutup</Tag>}
      </PageTitle>
      {sendiri && (
        <Note className="mb-5">
          Ini akun Bapak/Ibu sendiri: perannya diubah admin sistem yang lain, dan penjagaannya di{" "}
          <Link href="/akses">Keamanan akun</Link>.
        </Note>
      )}
      <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
        <Card title="Peran" note={`${akun.peran.filter(berlaku).length} berlaku`} bare>
          <ul className="rows">
            {akun.peran.map((r) => (
              <li key={r.id} className="flex items-center gap-3">
                <span className="min-w-0 flex-1">
                  <strong className="block">{[sebutanPeran[r.peran], r.unit].filter(Boolean).join(", ")}</strong>
                  <small className="block text-soft">{[masa(r), r.dasar].filter(Boolean).join(" · ")}</small>
                </span>
                {berlaku(r) ? !sendiri && akun.aktif && <CabutPeran id={r.id} /> : <Tag>berakhir</Tag>}
              </li>
            ))}
          </ul>
        </Card>
        {!sendiri && !akun.aktif && (
          <Card title="Masuk" sub="Akun ini ditutup: tidak ada yang dapat masuk dengannya.">
            <BukaAkun id={akun.id} nama={akun.nama} />
          </Card>
        )}
        {!sendiri && akun.aktif && (
          <div className="grid gap-5">
            <Card title="Beri peran">
              <PeranForm akunId={akun.id} unit={unit} pada={pada} />
            </Card>
            <Card title="Masuk" sub={akun.punyaTotp ? "Dua langkah aktif" : "Tanpa dua langkah"}>
              <div className="flex flex-wrap gap-3">
                <SlipDialog akunId={akun.id} />
                <TutupAkun id={akun.id} nama={akun.nama} />
              </div>
            </Card>
          </div>
        )}
      </div>
    </>
  )
}
