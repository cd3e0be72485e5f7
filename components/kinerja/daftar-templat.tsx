"use client"

import { Card } from "#components/ui/card.tsx"
import { Form } from "#components/ui/form.tsx"
import { Icon } from "#components/ui/icon.tsx"
import { Submit } from "#components/ui/submit.tsx"
import { hapusTemplat } from "#lib/kinerja/actions.ts"

/** One's templates, each to be thrown away; they are used from the form itself. */
export function DaftarTemplat({ templat }: { templat: { id: string; nama: string }[] }) {
  return (
    <Card title="Templat saya" note={`${templat.length} templat`} bare>
      <ul className="rows">
        {templat.map(({ id, nama }) => (
          <li key={id} className="flex items-center gap-3">
            <span className="min-w-0 flex-1 break-words">{nama}</span>
            <Form action={hapusTemplat}>
              <input type="hidden" name="id" value={id} />
              <Submit variant="ghost" square busy="…" aria-label={`Hapus templat ${nama}`}>
                <Icon name="trash" />
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </Card>
  )
}
