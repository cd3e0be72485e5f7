"use client"

import { Button } from "#components/ui/button.tsx"
import { Card } from "#components/ui/card.tsx"
import { Form } from "#components/ui/form.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { ingatkan } from "#lib/kinerja/actions.ts"
import { usePintasanNyala } from "./pintasan.ts"

type Diam = { id: string; nama: string; jabatan: string; sejak: string; diingatkan: string | null }

/** So many stand in sight; the rest one tap away. */
const TERLIHAT = 6

/** Who has not reported, since when, and a reminder: to one, or to all who have had none today. */
export function BelumMelapor({ orang }: { orang: Diam[] }) {
  const [nyala] = usePintasanNyala()
  const belum = orang.filter((o) => !o.diingatkan)
  const baris = (o: Diam) => (
    <li key={o.id} className="flex items-center gap-3">
      <span className="min-w-0 flex-1">
        <strong className="block">{o.nama}</strong>
        <small className="text-sm text-soft">
          {o.sejak} · {o.jabatan}
        </small>
      </span>
      {o.diingatkan ? (
        <Tag tone="info">{o.diingatkan}</Tag>
      ) : (
        <Button type="submit" size="sm" name="ids" value={o.id} aria-label={`Ingatkan ${o.nama}`}>
          Ingatkan
        </Button>
      )}
    </li>
  )
  return (
    <Card
      title="Belum melapor"
      note={
        belum.length > 0 && (
          <span data-ingatkan>
            <Form action={ingatkan}>
              {belum.map((o) => (
                <input key={o.id} type="hidden" name="ids" value={o.id} />
              ))}
              <Submit
                variant="secondary"
                size="sm"
                busy="Mengingatkan…"
                aria-keyshortcuts={nyala ? "i" : undefined}
              >{`Ingatkan ${belum.length} pegawai`}</Submit>
            </Form>
          </span>
        )
      }
      bare
    >
      <Form action={ingatkan}>
        <ul className="rows border-t border-line">{orang.slice(0, TERLIHAT).map(baris)}</ul>
        {orang.length > TERLIHAT && (
          <details className="border-t border-line">
            <summary className="px-5 py-3 text-sm text-soft">{orang.length - TERLIHAT} pegawai lagi</summary>
            <ul className="rows border-t border-line">{orang.slice(TERLIHAT).map(baris)}</ul>
          </details>
        )}
      </Form>
    </Card>
  )
}
