import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { Note } from "#components/ui/note.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { SuratRow } from "#lib/akses/queries/sesi.ts"
import { waktuSedang } from "#lib/kernel/tanggal.ts"

const keadaan = (s: SuratRow) =>
  s.terkirimPada ? (
    <Tag tone="good">terkirim</Tag>
  ) : s.galat ? (
    <Tag tone="bad">{`gagal: ${s.galat}`}</Tag>
  ) : (
    <Tag tone="warn">menunggu</Tag>
  )

/** What is to be mailed, and what became of it. */
export function SuratKeluar({ surat, peladen }: { surat: SuratRow[]; peladen: boolean }) {
  return (
    <>
      <PageTitle title="Surat keluar" sub="Lima puluh surat terakhir" />
      {!peladen && (
        <Note tone="warn" className="mb-5">
          Peladen surat belum diatur (SMTP_URL): surat menunggu di sini dan dibuang setelah seminggu.
        </Note>
      )}
      <Card bare>
        {surat.length ? (
          <ul className="rows">
            {surat.map((s) => (
              <li key={s.id}>
                <span className="flex flex-wrap items-center gap-2">
                  <strong>{s.judul}</strong> {keadaan(s)}
                </span>
                <small className="block text-soft">{`${waktuSedang(s.dibuat)}, kepada ${s.kepada}`}</small>
                {s.isi && <p className="mt-2 text-sm break-words whitespace-pre-line">{s.isi}</p>}
              </li>
            ))}
          </ul>
        ) : (
          <Empty icon="inbox" title="Belum ada surat" />
        )}
      </Card>
    </>
  )
}
