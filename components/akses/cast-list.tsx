"use client"

import { useActionState } from "react"
import { Avatar } from "#components/ui/avatar.tsx"
import { Card } from "#components/ui/card.tsx"
import { inisial } from "#components/ui/initials.ts"
import { masuk } from "#lib/akses/actions.ts"
import type { AkunContoh } from "#lib/akses/queries/akun.ts"

/** Whom one may play in a demo database: one tap signs in. */
export function CastList({ contoh, sandi, ke }: { contoh: AkunContoh[]; sandi: string; ke: string | undefined }) {
  const [, action, pending] = useActionState(masuk, { status: "awal" })
  return (
    <Card title="Akun contoh" note="data contoh" sub={`Ketuk untuk masuk. Kata sandi semuanya: ${sandi}`} bare>
      <form action={action} aria-busy={pending}>
        <input type="hidden" name="sandi" value={sandi} />
        {ke && <input type="hidden" name="ke" value={ke} />}
        <ul className="rows">
          {contoh.map((a) => (
            <li key={a.masuk}>
              <button
                name="masuk"
                value={a.masuk}
                disabled={pending}
                className="flex w-full cursor-pointer items-center gap-3 text-left"
              >
                <Avatar inisial={inisial(a.nama)} />
                <span className="min-w-0 flex-1">
                  <strong className="block">{a.nama}</strong>
                  <small className="block text-sm text-soft">
                    {[a.jabatan, a.unit].filter(Boolean).join(", ") || a.masuk}
                  </small>
                </span>
                {a.kode && (
                  <span className="text-right text-sm tabular-nums">
                    <small className="block text-soft">kode kini</small>
                    {a.kode}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Card>
  )
}
