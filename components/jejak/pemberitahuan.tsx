import { Card } from "#components/ui/card.tsx"
import { Empty } from "#components/ui/empty.tsx"
import { PageTitle } from "#components/ui/page-title.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { PemberitahuanRow } from "#lib/jejak/queries.ts"
import { susunKabar } from "./kabar.ts"
import { TandaiDibaca } from "./tandai-dibaca.tsx"

/** What others did that concerns me, latest first. */
export function Pemberitahuan({ isi }: { isi: PemberitahuanRow[] }) {
  const baru = isi.filter((p) => p.baru).length
  return (
    <div className="mx-auto max-w-2xl">
      <PageTitle title="Pemberitahuan" sub={baru ? `${baru} belum dibaca` : "Semua sudah dibaca"}>
        {baru > 0 && <TandaiDibaca />}
      </PageTitle>
      <Card bare>
        {isi.length ? (
          <ul className="rows">
            {susunKabar(isi).map((k) => (
              <li key={k.id} className="flex items-start gap-3">
                {/* It may lead to a file, which is asked for once and not by a page's own navigation first. */}
                <a href={k.href} className="min-w-0 flex-1 text-ink no-underline">
                  <strong className="block">{k.kalimat}</strong>
                  {k.perihal && <span className="block text-sm break-words">{k.perihal}</span>}
                  <small className="text-sm text-soft">{k.pada}</small>
                </a>
                {k.baru && <Tag tone="info">Baru</Tag>}
              </li>
            ))}
          </ul>
        ) : (
          <Empty icon="bell" title="Belum ada pemberitahuan">
            Keputusan atas laporan Anda muncul di sini.
          </Empty>
        )}
      </Card>
    </div>
  )
}
